package org.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleSet;

/**
 * A report as JSON that can be read back, compared line by line, and kept as a baseline.
 *
 * <pre>{@code
 * String json = JsonReport.write(report);
 * Baseline baseline = Baseline.of(JsonReport.read(json));
 * }</pre>
 *
 * <p>What a rule is, is not written out: of each that ran there are its id, nature, severity and
 * title. Half a surrogate pair and characters from U+D800 on are escaped, so that the text has its
 * bytes in UTF-8 whatever the messages say.
 */
public final class JsonReport {
  /** What the field {@code schema} of such a report says. */
  public static final String SCHEMA = "onrecord/report";

  /** The version of the schema that is written; other versions 1.x are read too. */
  public static final String VERSION = "1.0";

  private JsonReport() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the JSON, ending with a line end
   * @throws IllegalArgumentException if a citation in it has an extension that is not JSON
   */
  public static String write(Report report) {
    return JsonText.of((out, layout) -> new ReportWriter(out, layout).write(report));
  }

  /**
   * Reads a report that was written by {@link #write}. Rules are looked up among those of this
   * library.
   *
   * @param json the JSON
   * @return the report
   * @throws UnreadableReportException if it is not such a report
   */
  public static Report read(String json) {
    return read(json, RuleSet.standard());
  }

  /**
   * Reads a report that was written by {@link #write}. The report is equal to the one written if
   * the rules that ran are among those given. One that is not keeps its id, nature, severity and
   * title; its rationale and version are then empty.
   *
   * @param json the JSON
   * @param rules the rules to look up what ran
   * @return the report
   * @throws UnreadableReportException if it is not such a report
   */
  public static Report read(String json, RuleSet rules) {
    return JsonInput.read(json, new ReportReader(rules)::read);
  }

  /** {@return the JSON Schema (2020-12) of such reports, as JSON} */
  public static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream("onrecord-report-1.0.schema.json")) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("the schema is part of this library", failed);
    }
  }
}

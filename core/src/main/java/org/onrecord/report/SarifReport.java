package org.onrecord.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.validation.Report;

/**
 * Reports as one log in SARIF 2.1.0, the format of the OASIS in which code-review tools take
 * findings and show them beside the lines of a file.
 *
 * <pre>{@code
 * String log = SarifReport.relativeTo(Path.of("")).dossier(report, Path.of("fire.json")).write();
 * }</pre>
 *
 * <p>The lines are found by reading the file again, in memory that grows with the findings and not
 * with the file. A finding whose place does not exist, such as a field that is missing, is shown at
 * the nearest thing around it that does. A value of this class never changes: every method that
 * adds to it returns another one.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {
  private final Path root;
  private final List<Checked> checked;

  private SarifReport(Path root, List<Checked> checked) {
    this.root = root;
    this.checked = List.copyOf(checked);
  }

  /**
   * Begins a log.
   *
   * @param root the folder that the tool knows as the top of the project; files below it are named
   *     relative to it, others in full
   * @return a log without reports
   */
  public static SarifReport relativeTo(Path root) {
    return new SarifReport(root, List.of());
  }

  /**
   * Adds the report of a dossier.
   *
   * @param report the report
   * @param file the file that the dossier was read from
   * @return the log with the report
   */
  public SarifReport dossier(Report report, Path file) {
    return plus(new Checked(report, file, false));
  }

  /**
   * Adds the report of a corpus.
   *
   * @param report the report
   * @param file the file that the corpus was read from, a record a line
   * @return the log with the report
   */
  public SarifReport corpus(Report report, Path file) {
    return plus(new Checked(report, file, true));
  }

  private SarifReport plus(Checked more) {
    List<Checked> all = new ArrayList<>(checked);
    all.add(more);
    return new SarifReport(root, all);
  }

  /**
   * Writes the log, with one run for all reports.
   *
   * @return the JSON, ending with a line end
   * @throws java.io.UncheckedIOException if a file cannot be read again
   */
  public String write() {
    return JsonText.of((out, layout) -> new SarifWriter(out, layout, root).write(checked));
  }

  /**
   * A report, and what it is about.
   *
   * @param report the report
   * @param file the file
   * @param isCorpus whether the file has a record a line
   */
  record Checked(Report report, Path file, boolean isCorpus) {}
}

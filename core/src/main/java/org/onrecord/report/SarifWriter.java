package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.report.SarifReport.Checked;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.SuppressedFinding;

/** Writes a log in SARIF. */
final class SarifWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator out;
  private final JsonLayout layout;
  private final Path root;

  SarifWriter(JsonGenerator out, JsonLayout layout, Path root) {
    this.out = out;
    this.layout = layout;
    this.root = root;
  }

  void write(List<Checked> checked) throws IOException {
    List<SarifFile> files = SarifFile.of(checked, root);
    SarifRules rules = new SarifRules(checked);
    out.writeStartObject();
    out.writeStringField("$schema", SCHEMA);
    out.writeStringField("version", "2.1.0");
    out.writeArrayFieldStart("runs");
    out.writeStartObject();
    rules.write(out, layout);
    new SarifInvocation(out, layout, rules).write(files);
    artifacts(files);
    results(files, rules);
    out.writeStringField("columnKind", "utf16CodeUnits");
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void artifacts(List<SarifFile> files) throws IOException {
    out.writeArrayFieldStart("artifacts");
    for (SarifFile file : files) {
      layout.inline();
      out.writeStartObject();
      out.writeObjectFieldStart("location");
      out.writeStringField("uri", file.uri());
      out.writeEndObject();
      out.writeStringField("encoding", "UTF-8");
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void results(List<SarifFile> files, SarifRules rules) throws IOException {
    boolean compared = files.stream().anyMatch(file -> !file.report().known().isEmpty());
    SarifResult result = new SarifResult(out, layout, rules, compared);
    out.writeArrayFieldStart("results");
    for (SarifFile file : files) {
      Report report = file.report();
      for (Finding finding : report.findings()) {
        result.write(finding, file, SarifResult.NEW);
      }
      for (Finding finding : report.known()) {
        result.write(finding, file, SarifResult.UNCHANGED);
      }
      for (SuppressedFinding suppressed : report.suppressed()) {
        result.write(suppressed, file);
      }
    }
    out.writeEndArray();
  }
}

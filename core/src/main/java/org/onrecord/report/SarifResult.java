package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Ref;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Finding;
import org.onrecord.validation.SuppressedFinding;

/** Writes findings as results in SARIF. */
final class SarifResult {
  static final String NEW = "new";
  static final String UNCHANGED = "unchanged";

  private static final String FINGERPRINT = "onrecord/v1";

  private final JsonGenerator out;
  private final JsonLayout layout;
  private final SarifRules rules;
  private final ReportWriter json;
  private final boolean compared;

  /**
   * Makes a writer.
   *
   * @param compared whether there is a baseline, so that each result is new or not
   */
  SarifResult(JsonGenerator out, JsonLayout layout, SarifRules rules, boolean compared) {
    this.out = out;
    this.layout = layout;
    this.rules = rules;
    this.json = new ReportWriter(out, layout);
    this.compared = compared;
  }

  void write(Finding finding, SarifFile file, String age) throws IOException {
    out.writeStartObject();
    body(finding, file);
    age(age);
    properties(finding);
    out.writeEndObject();
  }

  void write(SuppressedFinding suppressed, SarifFile file) throws IOException {
    out.writeStartObject();
    body(suppressed.finding(), file);
    out.writeArrayFieldStart("suppressions");
    layout.inline();
    out.writeStartObject();
    out.writeStringField("kind", "external");
    out.writeStringField("justification", suppressed.reason());
    out.writeEndObject();
    out.writeEndArray();
    age(NEW);
    properties(suppressed.finding());
    out.writeEndObject();
  }

  private void body(Finding finding, SarifFile file) throws IOException {
    rules.reference(finding.rule(), "ruleId", "ruleIndex", out);
    out.writeStringField("level", SarifRules.level(finding.severity()));
    message(SarifMessage.text(finding.message(), finding.settledBy()));
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    file.physicalLocation(file.places().of(finding), out, layout);
    logicalLocations(finding);
    out.writeEndObject();
    out.writeEndArray();
    relatedLocations(finding, file);
    out.writeFieldName("partialFingerprints");
    layout.inline();
    out.writeStartObject();
    out.writeStringField(FINGERPRINT, finding.fingerprint());
    out.writeEndObject();
  }

  private void message(String text) throws IOException {
    out.writeFieldName("message");
    layout.inline();
    out.writeStartObject();
    out.writeStringField("text", text);
    out.writeEndObject();
  }

  /** The record by its id, and the place by its pointer. */
  private void logicalLocations(Finding finding) throws IOException {
    out.writeArrayFieldStart("logicalLocations");
    if (finding.subject().isPresent()) {
      logicalLocation(name(finding.subject().get()));
    }
    if (!finding.pointer().isEmpty()) {
      logicalLocation(finding.pointer());
    }
    out.writeEndArray();
  }

  private void logicalLocation(String name) throws IOException {
    layout.inline();
    out.writeStartObject();
    out.writeStringField("fullyQualifiedName", name);
    out.writeEndObject();
  }

  private static String name(Ref record) {
    return Phrases.word(record.kind()) + ":" + record.value();
  }

  private void relatedLocations(Finding finding, SarifFile file) throws IOException {
    List<Evidence> others =
        finding.evidence().stream()
            .filter(each -> !Optional.of(each.record()).equals(finding.subject()))
            .toList();
    out.writeArrayFieldStart("relatedLocations");
    for (Evidence other : others) {
      out.writeStartObject();
      Optional<Region> region = file.places().of(other);
      if (region.isPresent()) {
        file.physicalLocation(region.get(), out, layout);
      }
      out.writeArrayFieldStart("logicalLocations");
      logicalLocation(name(other.record()) + other.pointer());
      out.writeEndArray();
      message(SarifMessage.text(said(other)));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String said(Evidence evidence) {
    String cited = Phrases.citations(evidence.citations());
    String record = Phrases.record(evidence.record());
    return cited.isEmpty() ? record : record + " in " + cited;
  }

  private void age(String age) throws IOException {
    if (compared) {
      out.writeStringField("baselineState", age);
    }
  }

  private void properties(Finding finding) throws IOException {
    out.writeObjectFieldStart("properties");
    out.writeStringField("nature", Phrases.word(finding.nature()));
    json.details(finding.details());
    json.evidence(finding.evidence());
    out.writeEndObject();
  }
}

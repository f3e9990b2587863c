package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.SuppressedFinding;

/** Writes a report as JSON. */
final class ReportWriter {
  private final JsonGenerator out;
  private final JsonLayout layout;
  private final CitationWriter citations;

  ReportWriter(JsonGenerator out, JsonLayout layout) {
    this.out = out;
    this.layout = layout;
    this.citations = new CitationWriter(out);
  }

  /** Writes an element of a list. */
  private interface Element<T> {
    void write(T value) throws IOException;
  }

  void write(Report report) throws IOException {
    out.writeStartObject();
    out.writeStringField("schema", JsonReport.SCHEMA);
    out.writeStringField("schemaVersion", JsonReport.VERSION);
    out.writeStringField("dossier", report.dossier());
    out.writeNumberField("records", report.records());
    list("findings", report.findings(), this::finding);
    list("suppressed", report.suppressed(), this::suppressed);
    list("known", report.known(), this::finding);
    list("notEvaluated", report.notEvaluated(), this::notEvaluated);
    list("failed", report.failed(), this::failed);
    list("ran", report.ran(), this::rule);
    out.writeEndObject();
  }

  private <T> void list(String name, List<T> values, Element<T> element) throws IOException {
    out.writeArrayFieldStart(name);
    for (T value : values) {
      element.write(value);
    }
    out.writeEndArray();
  }

  private void finding(Finding finding) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", finding.rule());
    out.writeStringField("nature", Phrases.word(finding.nature()));
    out.writeStringField("severity", Phrases.word(finding.severity()));
    if (finding.subject().isPresent()) {
      reference("subject", finding.subject().get());
    }
    out.writeStringField("pointer", finding.pointer());
    out.writeStringField("message", finding.message());
    text("settledBy", finding.settledBy());
    details(finding.details());
    evidence(finding.evidence());
    out.writeStringField("fingerprint", finding.fingerprint());
    out.writeEndObject();
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  void reference(String name, Ref ref) throws IOException {
    out.writeFieldName(name);
    layout.inline();
    out.writeStartObject();
    out.writeStringField(Phrases.word(ref.kind()), ref.value());
    out.writeEndObject();
  }

  void details(Map<String, List<String>> details) throws IOException {
    out.writeObjectFieldStart("details");
    for (Map.Entry<String, List<String>> detail : details.entrySet()) {
      out.writeFieldName(detail.getKey());
      layout.inline();
      out.writeStartArray();
      for (String value : detail.getValue()) {
        out.writeString(value);
      }
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  void evidence(List<Evidence> evidence) throws IOException {
    list("evidence", evidence, this::evidence);
  }

  private void evidence(Evidence evidence) throws IOException {
    layout.inline();
    out.writeStartObject();
    reference("record", evidence.record());
    out.writeStringField("pointer", evidence.pointer());
    list("citations", evidence.citations(), citations::write);
    out.writeEndObject();
  }

  private void suppressed(SuppressedFinding suppressed) throws IOException {
    out.writeStartObject();
    out.writeStringField("reason", suppressed.reason());
    out.writeFieldName("finding");
    finding(suppressed.finding());
    out.writeEndObject();
  }

  private void notEvaluated(NotEvaluated not) throws IOException {
    layout.inline();
    out.writeStartObject();
    out.writeStringField("rule", not.rule());
    out.writeStringField("why", Phrases.word(not.why()));
    list("sources", not.sources(), this::source);
    out.writeEndObject();
  }

  private void source(SourceId source) throws IOException {
    out.writeString(source.value());
  }

  private void failed(FailedRule failed) throws IOException {
    layout.inline();
    out.writeStartObject();
    out.writeStringField("rule", failed.rule());
    if (failed.record().isPresent()) {
      reference("record", failed.record().get());
    }
    out.writeNumberField("times", failed.times());
    out.writeStringField("problem", failed.problem());
    out.writeEndObject();
  }

  private void rule(RuleInfo rule) throws IOException {
    layout.inline();
    out.writeStartObject();
    out.writeStringField("id", rule.id());
    out.writeStringField("nature", Phrases.word(rule.nature()));
    out.writeStringField("severity", Phrases.word(rule.severity()));
    out.writeStringField("title", rule.title());
    out.writeEndObject();
  }
}

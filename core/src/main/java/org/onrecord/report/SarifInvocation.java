package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.NotEvaluated;

/** Writes what was not checked, as SARIF has it: what failed, and what was not evaluated. */
final class SarifInvocation {
  private final JsonGenerator out;
  private final JsonLayout layout;
  private final SarifRules rules;

  SarifInvocation(JsonGenerator out, JsonLayout layout, SarifRules rules) {
    this.out = out;
    this.layout = layout;
    this.rules = rules;
  }

  void write(List<SarifFile> files) throws IOException {
    boolean successful = files.stream().allMatch(file -> file.report().failed().isEmpty());
    out.writeArrayFieldStart("invocations");
    out.writeStartObject();
    out.writeBooleanField("executionSuccessful", successful);
    out.writeArrayFieldStart("toolExecutionNotifications");
    for (SarifFile file : files) {
      for (FailedRule failed : file.report().failed()) {
        failed(failed, file);
      }
    }
    out.writeEndArray();
    out.writeArrayFieldStart("toolConfigurationNotifications");
    for (Map.Entry<NotEvaluated, List<SarifFile>> not : notEvaluated(files).entrySet()) {
      notEvaluated(not.getKey(), not.getValue());
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndArray();
  }

  private static Map<NotEvaluated, List<SarifFile>> notEvaluated(List<SarifFile> files) {
    Map<NotEvaluated, List<SarifFile>> all = new LinkedHashMap<>();
    for (SarifFile file : files) {
      for (NotEvaluated not : file.report().notEvaluated()) {
        all.computeIfAbsent(not, each -> new ArrayList<>()).add(file);
      }
    }
    return all;
  }

  private void failed(FailedRule failed, SarifFile file) throws IOException {
    out.writeStartObject();
    head(failed.rule(), "error", Phrases.failure(failed));
    out.writeArrayFieldStart("locations");
    out.writeStartObject();
    file.physicalLocation(file.places().of(failed), out, layout);
    out.writeEndObject();
    out.writeEndArray();
    out.writeEndObject();
  }

  private void notEvaluated(NotEvaluated not, List<SarifFile> files) throws IOException {
    out.writeStartObject();
    String level = not.why() == NotEvaluated.Why.LEFT_OUT ? "note" : "warning";
    String why = Phrases.reason(not.why(), not.sources());
    head(not.rule(), level, not.rule() + " was not checked, or not on everything: " + why + ".");
    out.writeArrayFieldStart("locations");
    for (SarifFile file : files) {
      out.writeStartObject();
      out.writeObjectFieldStart("physicalLocation");
      file.artifactLocation(out, layout);
      out.writeEndObject();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void head(String rule, String level, String text) throws IOException {
    out.writeFieldName("associatedRule");
    layout.inline();
    out.writeStartObject();
    rules.reference(rule, "id", "index", out);
    out.writeEndObject();
    out.writeStringField("level", level);
    out.writeFieldName("message");
    layout.inline();
    out.writeStartObject();
    out.writeStringField("text", SarifMessage.text(text));
    out.writeEndObject();
  }
}

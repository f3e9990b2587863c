package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** The tool and its rules, as SARIF has them. */
final class SarifRules {
  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(".-")).omitEmptyStrings();

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<RuleInfo> rules = new ArrayList<>();

  SarifRules(List<SarifReport.Checked> checked) {
    for (SarifReport.Checked each : checked) {
      for (RuleInfo rule : each.report().ran()) {
        if (numbers.putIfAbsent(rule.id(), rules.size()) == null) {
          rules.add(rule);
        }
      }
    }
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** Writes which rule it was; a rule that never ran has an id and no number. */
  void reference(String rule, String id, String index, JsonGenerator out) throws IOException {
    out.writeStringField(id, rule);
    Integer number = numbers.get(rule);
    if (number != null) {
      out.writeNumberField(index, number);
    }
  }

  void write(JsonGenerator out, JsonLayout layout) throws IOException {
    out.writeObjectFieldStart("tool");
    out.writeObjectFieldStart("driver");
    out.writeStringField("name", Tool.NAME);
    out.writeStringField("version", Tool.version());
    out.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      rule(rule, out, layout);
    }
    out.writeEndArray();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void rule(RuleInfo rule, JsonGenerator out, JsonLayout layout) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", rule.id());
    out.writeStringField("name", name(rule.id()));
    text("shortDescription", rule.title() + ".", out, layout);
    String rationale = rule.rationale().isEmpty() ? rule.title() + "." : rule.rationale();
    text("fullDescription", rationale, out, layout);
    out.writeObjectFieldStart("help");
    out.writeStringField("text", SarifHelp.text(rule));
    out.writeStringField("markdown", SarifHelp.markdown(rule));
    out.writeEndObject();
    out.writeFieldName("defaultConfiguration");
    layout.inline();
    out.writeStartObject();
    out.writeStringField("level", level(rule.severity()));
    out.writeEndObject();
    properties(rule, out, layout);
    out.writeEndObject();
  }

  private static void text(String field, String text, JsonGenerator out, JsonLayout layout)
      throws IOException {
    out.writeFieldName(field);
    layout.inline();
    out.writeStartObject();
    out.writeStringField("text", text);
    out.writeEndObject();
  }

  private static void properties(RuleInfo rule, JsonGenerator out, JsonLayout layout)
      throws IOException {
    String nature = Phrases.word(rule.nature());
    out.writeFieldName("properties");
    layout.inline();
    out.writeStartObject();
    out.writeStringField("nature", nature);
    out.writeStringField("family", rule.family());
    out.writeArrayFieldStart("tags");
    out.writeString(nature);
    out.writeString(rule.family());
    out.writeEndArray();
    out.writeEndObject();
  }

  /** The id in the spelling of names: {@code dates.year-inferred} is DatesYearInferred. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : WORDS.split(id)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return name.toString();
  }
}

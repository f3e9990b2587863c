package org.onrecord.validation.rules;

import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/** Finds fields that the schema does not know and that nobody marked as their own. */
final class UnknownField implements ValueRule<Map<String, String>> {
  private static final RuleInfo INFO =
      RuleInfo.defect("json.unknown-field", Severity.WARNING)
          .title("A field is unknown to the schema and does not begin with x_")
          .rationale(
              "What is written there is kept but never read, so that a figure or a date with a"
                  + " misspelt name is missing without anybody noticing.")
          .source("OnRecord JSON Schema 1.0")
          .settledBy("Correct the name, or begin it with x_ if the field is your own.")
          .since("0.1.0")
          .together("The field “{cause}”, used {count} times, is unknown to the schema.")
          .build();

  private static final String OWN = "x_";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Values<Map<String, String>> values() {
    return Values.UNKNOWN_FIELDS;
  }

  @Override
  public void check(
      DossierRecord record, Map<String, String> fields, CharSequence pointer, Findings findings) {
    strange(fields).forEach(field -> report(findings.at(record, pointer + segment(field)), field));
  }

  /** The names that are neither the schema's nor marked as somebody's own. */
  static Stream<String> strange(Map<String, String> fields) {
    return fields.keySet().stream().filter(field -> !field.startsWith(OWN));
  }

  /** The field as a step of a JSON Pointer. */
  static String segment(String field) {
    return "/" + field.replace("~", "~0").replace("/", "~1");
  }

  static void report(Draft draft, String field) {
    draft
        .cause(field)
        .message(
            "The schema knows no field "
                + Wording.quote(field)
                + " here, and what it holds is kept unread.")
        .detail("field", field)
        .report();
  }
}

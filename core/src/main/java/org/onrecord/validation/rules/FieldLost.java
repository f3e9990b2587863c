package org.onrecord.validation.rules;

import java.util.Locale;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.validation.AccountRule;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds what an export had to leave out. */
final class FieldLost implements AccountRule<ExportReport> {
  private static final RuleInfo INFO =
      RuleInfo.gap("export.field-lost", Severity.INFO)
          .title("A format that was exported to cannot hold a field")
          .rationale(
              "Whoever gets the file will take it for all there is. What is missing should be told"
                  + " with it.")
          .source("OAIS (ISO 14721): a transformation says which information it does not preserve")
          .settledBy("Send the JSON along, or choose a format that has a place for the field.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<ExportReport> type() {
    return ExportReport.class;
  }

  @Override
  public void check(ExportReport account, Findings findings) {
    account.lost().forEach(field -> report(account, field, findings));
  }

  private static void report(ExportReport account, LostField field, Findings findings) {
    String kind = field.kind().name().toLowerCase(Locale.ROOT);
    findings
        .atDossier("")
        .message(
            account.format()
                + " does not hold "
                + field.field()
                + " of "
                + (field.count() == 1
                    ? kind + " " + field.first().value()
                    : field.count() + " records, first of " + kind + " " + field.first().value())
                + ": "
                + field.reason()
                + ".")
        .detail("format", account.format())
        .detail("field", kind + " " + field.field())
        .detail("records", field.count())
        .cause(account.format() + " " + kind + " " + field.field())
        .report();
  }
}

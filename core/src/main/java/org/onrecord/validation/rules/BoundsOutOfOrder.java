package org.onrecord.validation.rules;

import org.onrecord.count.Quantity;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/** Finds figures whose own bounds contradict each other. */
final class BoundsOutOfOrder implements ValueRule<Quantity> {
  private static final RuleInfo INFO =
      RuleInfo.defect("casualties.bounds-out-of-order", Severity.ERROR)
          .title("A low figure is above the high one, or a count is negative")
          .rationale(
              "Such a figure has no range, so it can be neither added up nor compared. Datasets do"
                  + " hold some: UCDP GED has low, best and high out of order in nearly one event in"
                  + " a hundred.")
          .source("UCDP GED codebook: low <= best <= high")
          .settledBy("Look the figure up where it was taken from.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Values<Quantity> values() {
    return Values.QUANTITIES;
  }

  @Override
  public void check(
      DossierRecord record, Quantity quantity, CharSequence pointer, Findings findings) {
    if (quantity.isOutOfOrder() || quantity.statesNegative()) {
      report(record, pointer.toString(), quantity, findings);
    }
  }

  private static void report(
      DossierRecord record, String pointer, Quantity quantity, Findings findings) {
    String fault =
        quantity.statesNegative()
            ? "is below zero"
            : "has its low, best and high figures out of order";
    findings
        .at(record, pointer)
        .severity(record.provenance().isPresent() ? Severity.WARNING : Severity.ERROR)
        .message("The count " + quantity.notation() + " " + fault + ".")
        .detail("quantity", quantity.notation())
        .report();
  }
}

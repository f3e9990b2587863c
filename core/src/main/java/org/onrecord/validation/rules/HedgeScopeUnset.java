package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/** Finds hedges of which nobody can say how far they reach. */
final class HedgeScopeUnset implements ValueRule<Quantity> {
  private static final RuleInfo INFO =
      RuleInfo.gap("counts.hedge-scope-unset", Severity.INFO)
          .title("It is open which figures of a list a hedge softens")
          .rationale(
              "In a list such as “some 900 in one place and 2,500 in another” the first word may"
                  + " soften both figures or one. A figure quoted from it may be firmer than meant.")
          .source("FactBank: what a hedge reaches is annotated apart from the hedge")
          .settledBy("Look for the figures where each stands by itself, or ask the writer.")
          .together(
              "“{cause}” may soften {count} figures, or fewer: it is open how far it reaches.")
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
    Optional<Hedge> hedge = quantity.hedge();
    if (hedge.isPresent() && hedge.get().reach() == Hedge.Reach.UNCLEAR) {
      report(record, pointer.toString(), quantity, hedge.get(), findings);
    }
  }

  private static void report(
      DossierRecord record, String pointer, Quantity quantity, Hedge hedge, Findings findings) {
    findings
        .at(record, pointer)
        .cause(hedge.words())
        .message(
            "It is open whether “"
                + hedge.words()
                + "” softens the figure "
                + Wording.figure(quantity)
                + " or only others of its list.")
        .detail("quantity", quantity.notation())
        .detail("words", hedge.words())
        .report();
  }
}

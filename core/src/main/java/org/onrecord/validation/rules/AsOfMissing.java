package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.model.Basis;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.time.When;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds running tolls that do not say up to when they count. */
final class AsOfMissing implements RecordRule<Claim> {
  private static final RuleInfo INFO =
      RuleInfo.gap("casualties.as-of-missing", Severity.WARNING)
          .title("A cumulative figure has no as-of date")
          .rationale(
              "A running toll changes from day to day. Without the date up to which it counts it"
                  + " can be neither compared with another nor quoted later.")
          .source(
              "OCHA practice in reported-impact snapshots: every cumulative figure has an as-of date")
          .settledBy("Find the statement that the figure was taken from, and its date.")
          .together("{count} cumulative figures do not say up to when they count: {examples}.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<Claim> type() {
    return Claim.class;
  }

  @Override
  public void check(Claim claim, Findings findings) {
    if (Chain.isDenied(claim)) {
      return;
    }
    for (NestedCount nested : NestedCount.in(claim)) {
      boolean alreadyTold = nested.around().filter(AsOfMissing::isOpen).isPresent();
      if (isOpen(nested) && !alreadyTold) {
        report(claim, nested, findings);
      }
    }
  }

  private static boolean isOpen(NestedCount nested) {
    return nested.basis().equals(Optional.of(Basis.CUMULATIVE)) && !isDated(nested);
  }

  /** Words that give no date are for another rule to find; here something is said at least. */
  private static boolean isDated(NestedCount nested) {
    boolean dated =
        nested.count().asOf().isPresent()
            || nested.count().period().flatMap(Dating::when).flatMap(When::latest).isPresent();
    return dated || nested.around().filter(AsOfMissing::isDated).isPresent();
  }

  private static void report(Claim claim, NestedCount nested, Findings findings) {
    String figure = PropositionWording.toll(nested.count());
    findings
        .at(claim, nested.pointer())
        .example(figure)
        .message("The figure " + figure + " is cumulative and does not say up to when it counts.")
        .detail("quantity", nested.count().quantity().notation())
        .detail("harm", nested.count().harm())
        .report();
  }
}

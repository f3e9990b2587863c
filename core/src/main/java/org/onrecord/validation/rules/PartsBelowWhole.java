package org.onrecord.validation.rules;

import com.google.common.collect.Collections2;
import org.onrecord.model.Claim;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds breakdowns that are said to be complete and do not come to what they break down. */
final class PartsBelowWhole implements RecordRule<Claim> {
  private static final RuleInfo INFO =
      RuleInfo.gap("casualties.parts-below-whole", Severity.INFO)
          .title("A breakdown said to be complete does not reach the whole")
          .rationale(
              "Some of those counted are in none of the parts. Who they are was not said, and"
                  + " shares worked out from the parts will be wrong.")
          .source(
              "Every Casualty, Standards for Casualty Recording: unknown is a category of its own")
          .settledBy("Ask who makes up the rest, or record it as a part of unknown status.")
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
    for (NestedCount whole : NestedCount.in(claim)) {
      boolean complete =
          !whole.parts().isEmpty()
              && whole.isExhaustive()
              && whole.parts().stream().allMatch(whole::takesIn);
      if (complete) {
        check(claim, whole, findings);
      }
    }
  }

  private static void check(Claim claim, NestedCount whole, Findings findings) {
    Bounds sum = Bounds.sum(Collections2.transform(whole.parts(), part -> part.quantity().range()));
    if (sum.isBelow(Bounds.of(whole.count().quantity().range()))) {
      findings
          .at(claim, whole.pointer())
          .message(
              "The whole is "
                  + Wording.figure(whole.count().quantity())
                  + " "
                  + FigureWords.harm(whole.count().harm())
                  + ", while the parts that are said to make it up come to no more than "
                  + sum.high()
                  + ".")
          .detail("total", whole.count().quantity().notation())
          .detail("sum", sum)
          .detail("harm", whole.count().harm())
          .report();
    }
  }
}

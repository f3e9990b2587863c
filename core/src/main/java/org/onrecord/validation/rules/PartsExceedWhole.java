package org.onrecord.validation.rules;

import com.google.common.collect.Collections2;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Overlap;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds breakdowns that come to more than what they break down. */
final class PartsExceedWhole implements RecordRule<Claim> {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("casualties.parts-exceed-whole", Severity.ERROR)
          .title("The parts come to more than the whole")
          .rationale(
              "Either the total is too low, or some are counted in two parts. Whoever adds up the"
                  + " parts and whoever quotes the total will publish different numbers.")
          .source(
              "Every Casualty, Standards for Casualty Recording: totals must be traceable to what"
                  + " they are made of")
          .settledBy("Ask whoever gave the figures which of the parts overlap.")
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
      if (whole.parts().isEmpty()) {
        continue;
      }
      List<CasualtyCount> parts = whole.parts().stream().filter(whole::takesIn).toList();
      if (!parts.isEmpty()) {
        check(whole, parts, findings.at(claim, whole.pointer()));
      }
    }
  }

  private static void check(NestedCount whole, List<CasualtyCount> parts, Draft draft) {
    Bounds most = Bounds.of(whole.count().quantity().range());
    CasualtyCount largest =
        parts.stream().max(Comparator.comparingLong(part -> bounds(part).low())).orElseThrow();
    Bounds sum = Bounds.sum(Collections2.transform(parts, part -> part.quantity().range()));
    String total = figure(whole.count());
    draft
        .detail("total", whole.count().quantity().notation())
        .detail("sum", sum)
        .detail("harm", whole.count().harm());
    if (most.isBelow(bounds(largest))) {
      draft
          .message(
              "The whole is "
                  + total
                  + ", and one part of it alone is already more: "
                  + figure(largest)
                  + ".")
          .report();
    } else if (most.isBelow(sum) && whole.overlap() == Overlap.DISJOINT) {
      draft
          .message(
              "The whole is "
                  + total
                  + ", while its parts, which are said not to overlap, add up to "
                  + sum
                  + ".")
          .report();
    } else if (most.isBelow(sum) && whole.overlap() == Overlap.NOT_STATED) {
      draft
          .severity(Severity.WARNING)
          .message(
              "The whole is "
                  + total
                  + ", while its parts add up to "
                  + sum
                  + ". That can only be if some are counted in several parts, which nobody says.")
          .report();
    }
  }

  private static Bounds bounds(CasualtyCount count) {
    return Bounds.of(count.quantity().range());
  }

  private static String figure(CasualtyCount count) {
    return Wording.figure(count.quantity()) + " " + FigureWords.harm(count.harm());
  }
}

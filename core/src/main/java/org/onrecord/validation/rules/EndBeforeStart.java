package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.time.When;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/** Finds intervals that run backwards. */
final class EndBeforeStart implements ValueRule<Dating> {
  private static final RuleInfo INFO =
      RuleInfo.defect("dates.end-before-start", Severity.ERROR)
          .title("An interval ends before it starts")
          .rationale(
              "An interval that runs backwards covers no day, so that nothing can be found, counted"
                  + " or ordered by it. The two dates were most likely swapped or one mistyped.")
          .source("EDTF (ISO 8601-2), level 0: an interval goes from its start to its end")
          .settledBy("Look both dates up in the source.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Values<Dating> values() {
    return Values.DATES;
  }

  @Override
  public void check(DossierRecord record, Dating dating, CharSequence pointer, Findings findings) {
    Optional<When> when = dating.when();
    if (when.isPresent() && when.get().isReversed()) {
      report(record, pointer.toString(), when.get(), findings);
    }
  }

  private static void report(DossierRecord record, String pointer, When when, Findings findings) {
    findings
        .at(record, pointer)
        .message("The interval " + when + " ends before it starts.")
        .detail("date", when)
        .report();
  }
}

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

/** Finds dates that are no EDTF. */
final class UnreadableDate implements ValueRule<Dating> {
  private static final RuleInfo INFO =
      RuleInfo.defect("dates.unreadable", Severity.ERROR)
          .title("A date cannot be read")
          .rationale(
              "A date that no program can read takes no part in any order, search or comparison: the"
                  + " record is as good as undated, yet does not say so.")
          .source("EDTF (ISO 8601-2), levels 0 to 2")
          .settledBy("Write it in EDTF, and keep the words of the source beside it.")
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
    if (when.isPresent() && !when.get().isReadable()) {
      report(record, pointer.toString(), when.get(), findings);
    }
  }

  private static void report(DossierRecord record, String pointer, When when, Findings findings) {
    findings
        .at(record, pointer)
        .message("The date " + Wording.quote(when.toString()) + " cannot be read" + why(when))
        .detail("date", when)
        .report();
  }

  /** The reason in the words of the parser, which says what it was reading. */
  private static String why(When when) {
    return when.problem().map(problem -> ": " + problem).orElse("") + ".";
  }
}

package org.onrecord.validation.rules;

import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.DossierRecord;
import org.onrecord.time.When;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds dates made of relative words where nothing settles what the words are relative to: there is
 * neither an anchor nor a basis that says they were worked out; or there is one, and the date had
 * to be marked as uncertain all the same.
 */
final class RelativeWithoutAnchor implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("dates.relative-without-anchor", Severity.WARNING)
          .title("A date rests on relative words and nothing settles what they are relative to")
          .rationale(
              "A day counted from “Tuesday” or “the same day” is only as good as the day it was"
                  + " counted from. Where that is missing or itself a guess, the date must not be"
                  + " quoted as if the source had given it.")
          .source("TimeML (ISO 24617-1): the anchor time of a relative time expression")
          .settledBy("The date of publication, or of the event that the words are relative to.")
          .together(
              "{count} dates rest on relative words, and nothing settles what they are relative to:"
                  + " {examples}.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new DatesToldOnce(RelativeWithoutAnchor::isMeant, RelativeWithoutAnchor::tell);
  }

  private static boolean isMeant(DossierRecord record, Dating dating) {
    return dating.when().filter(when -> isUnsettled(when, dating)).isPresent()
        && dating.reported().filter(DateWords::areRelative).isPresent();
  }

  private static Draft tell(Draft draft, Dating dating) {
    return draft
        .message(
            "The words "
                + dating.reported().map(Wording::quote).orElseThrow()
                + " are dated "
                + Wording.date(dating)
                + ", and nothing settles what they are relative to.")
        .example(dating.reported().map(Wording::quote).get())
        .detail("words", dating.reported().get())
        .detail("date", Wording.date(dating));
  }

  private static boolean isUnsettled(When when, Dating dating) {
    boolean isLeftOpen = dating.anchor().isEmpty() && dating.basis() == DatingBasis.STATED;
    return isLeftOpen || when.isUncertain();
  }
}

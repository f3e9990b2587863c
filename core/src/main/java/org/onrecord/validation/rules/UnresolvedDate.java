package org.onrecord.validation.rules;

import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Occurrence;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/**
 * Finds words of time that no date was made of, be it that they are told relative to something:
 * what was "previously" has an order and no date. What is told to be of the same day as something
 * else has one. What is only threatened, planned or called for "immediately" is not undated.
 */
final class UnresolvedDate implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("dates.unresolved", Severity.INFO)
          .title("Words of time were never turned into a date")
          .rationale(
              "What happened recently cannot be put in order or compared with anything. Where the"
                  + " words give no date the record rightly has none, and whoever goes on with the"
                  + " story should know what is still undated.")
          .source("TimeML (ISO 24617-1): a time expression and the value it resolves to")
          .settledBy("Ask the source, or look for other reporting of the same thing.")
          .together("{count} times are told in words that give no date: {examples}.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new DatesToldOnce(UnresolvedDate::isMeant, UnresolvedDate::tell);
  }

  private static boolean isMeant(DossierRecord record, Dating dating) {
    return dating.when().isEmpty()
        && dating.reported().isPresent()
        && dating.anchor().filter(UnresolvedDate::isSameDay).isEmpty()
        && isToldAsSo(record);
  }

  private static Draft tell(Draft draft, Dating dating) {
    return draft
        .message(
            "The only date given is "
                + dating.reported().map(Wording::quote).orElseThrow()
                + ", which nothing resolves.")
        .example(dating.reported().map(Wording::quote).get())
        .detail("words", dating.reported().get());
  }

  private static boolean isSameDay(Anchor anchor) {
    return anchor.relation() == AnchorRelation.SAME_DAY;
  }

  /** Whether what is dated has happened or holds, as far as the record says. */
  private static boolean isToldAsSo(DossierRecord record) {
    if (record instanceof Event event) {
      return Tellings.isSaidToBeSo(event);
    }
    return !(record instanceof Claim claim)
        || !(claim.says() instanceof Occurrence occurrence)
        || Tellings.isPastOrPresent(occurrence);
  }
}

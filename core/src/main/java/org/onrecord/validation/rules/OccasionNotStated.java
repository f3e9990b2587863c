package org.onrecord.validation.rules;

import org.onrecord.index.DossierIndex;
import org.onrecord.model.Channel;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds utterances of which the source does not say where they were made. */
final class OccasionNotStated implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.occasion-not-stated", Severity.INFO)
          .title("It is not said where an utterance was made")
          .rationale(
              "A post, a speech or a press statement can be looked up, in full and in its own"
                  + " language. \"He said\" cannot.")
          .source("News agency practice: say where and how a statement was made")
          .settledBy("The post, recording or statement itself.")
          .since("0.1.0")
          .together("Of {count} utterances it is not said where they were made: {examples}.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    for (Event event : dossier.dossier().events()) {
      if (event.type().isUtterance()
          && event.channel().filter(Channel.UNSPECIFIED::equals).isPresent()) {
        place(event, dossier.index(), findings)
            .message(
                "Of "
                    + Wording.name(event)
                    + " it is not said where, or in what form, it was made.")
            .example(Wording.name(event))
            .report();
      }
    }
  }

  /** An event that cites nothing is found in the text by the first claim that speaks of it. */
  private static Draft place(Event event, DossierIndex index, Findings findings) {
    Draft draft = findings.at(event, "/channel");
    if (event.citations().isEmpty()) {
      index.mentions(event.id()).stream()
          .filter(Claim.class::isInstance)
          .limit(1)
          .forEach(draft::evidence);
    }
    return draft;
  }
}

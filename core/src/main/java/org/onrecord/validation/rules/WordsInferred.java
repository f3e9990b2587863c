package org.onrecord.validation.rules;

import org.onrecord.model.Claim;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds claims that somebody is understood, not reported, to have made. */
final class WordsInferred implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("claims.words-inferred", Severity.WARNING)
          .title("A speaker is said to mean what the reported words do not say")
          .rationale(
              "The reading is the writer's. Told as what the speaker meant it reads like a statement"
                  + " of the speaker, who may never have made it.")
          .source("Practice of news agencies: interpretation is kept apart from what was said")
          .settledBy("Find the words in which it is said, or give the reading to the writer.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    Saying saying = new Saying(dossier.index());
    Wording wording = new Wording(dossier.index());
    for (Claim claim : dossier.dossier().claims()) {
      if (isInferredFromItsUtterance(claim)) {
        findings
            .at(claim, "/inferredFrom")
            .message(
                "Words of "
                    + wording.speaker(claim)
                    + " are read as speaking of something that is only inferred from "
                    + wording.names(claim.inferredFrom())
                    + ": "
                    + saying.topic(claim.says())
                    + ".")
            .detail("speaker", Chain.speakers(claim))
            .evidence(
                claim.inferredFrom().stream()
                    .flatMap(ref -> dossier.index().record(ref).stream())
                    .toList())
            .report();
      }
    }
  }

  /** What somebody concludes from the words of others is theirs; this is about their own words. */
  private static boolean isInferredFromItsUtterance(Claim claim) {
    return Chain.innermost(claim)
        .flatMap(Voice::in)
        .filter(claim.inferredFrom()::contains)
        .isPresent();
  }
}

package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds statements that are ascribed to somebody, yet only read into what he or she said. */
final class InferredNotSaid implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.inferred-not-said", Severity.WARNING)
          .title("What a speaker is said to mean is inferred, not reported")
          .rationale(
              "Words like \"in a reference to\" put a reading of the writer into the mouth of the"
                  + " speaker. What was said may bear another one.")
          .source("FactBank: what a source commits to is apart from what a writer infers")
          .settledBy("The speaker's own words on the point.")
          .since("0.1.0")
          .cost("Keeps the names of all actors, and a draft for every such statement.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new Statements();
  }

  private record Pending(Draft draft, Claim claim) {}

  private static final class Statements implements Pass {
    private final ActorNames names = new ActorNames();
    private final List<Pending> inferred = new ArrayList<>();

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return kind == Ref.Kind.ACTOR || kind == Ref.Kind.CLAIM;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      if (!(record instanceof Claim claim)) {
        names.see(record);
      } else if (!claim.inferredFrom().isEmpty() && !Chain.isNarrated(claim)) {
        inferred.add(new Pending(findings.at(claim, "/inferredFrom"), claim));
      }
    }

    @Override
    public void end() {
      for (Pending each : inferred) {
        String speaker = names.speaker(each.claim().voices());
        each.draft()
            .message(
                "What this has "
                    + speaker
                    + " say is not reported in so many words: somebody reads it into what was said.")
            .detail("speaker", Chain.speakers(each.claim()))
            .report();
      }
    }
  }
}

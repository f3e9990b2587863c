package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds aims that a publisher knows somebody to have, though nobody is reported to say so. */
final class MotiveInNarration implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.motive-in-narration", Severity.INFO)
          .title("The publisher states why somebody acted, and nobody is cited for it")
          .rationale(
              "What somebody wanted is known from that person or from those who were told. Stated"
                  + " without either it is a guess, or a source that is kept back.")
          .source("News agency practice: motives are attributed")
          .together(
              "{count} motives are stated in the publisher's own voice, and nobody is cited for"
                  + " them: those of {examples}.")
          .settledBy("The word of whoever acted, or of those who were told.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    ListMultimap<EventId, Claim> told = LinkedListMultimap.create();
    Set<EventId> cited = new HashSet<>();
    for (Claim claim : dossier.dossier().claims()) {
      if (claim.says() instanceof Reason reason) {
        if (!Narration.isToldBy(claim)) {
          cited.add(reason.event());
        } else if (reason.kind() != ReasonKind.CAUSE) {
          told.put(reason.event(), claim);
        }
      }
    }
    Wording wording = new Wording(dossier.index());
    for (EventId event : told.keySet()) {
      if (!cited.contains(event)) {
        report(event, told.get(event), wording, findings);
      }
    }
  }

  private static void report(
      EventId event, List<Claim> claims, Wording wording, Findings findings) {
    findings
        .at(claims.get(0), "/says/because")
        .message(
            "The publisher states in its own voice what "
                + wording.name(event)
                + " was for, or in return for; nobody is cited for that motive.")
        .example(wording.name(event))
        .evidence(claims.subList(1, claims.size()))
        .report();
  }
}

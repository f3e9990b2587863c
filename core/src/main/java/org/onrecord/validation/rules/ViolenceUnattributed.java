package org.onrecord.validation.rules;

import java.util.List;
import java.util.Optional;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds acts of violence that are laid at somebody's door with nobody cited for it. */
final class ViolenceUnattributed implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("sources.violence-unattributed", Severity.INFO)
          .title("An act of violence is told as fact, and nobody is cited for who did it")
          .rationale(
              "Who did it is what conflicts are about. Told by the publisher alone, neither a"
                  + " witness nor an authority nor the perpetrator stands behind it.")
          .source("UCDP GED: an event needs a source that says who was responsible")
          .together(
              "{count} acts of violence are told as the doing of a named party in the publisher's own"
                  + " voice alone, and nobody is cited for them: {examples}.")
          .settledBy("A witness, an authority, or the perpetrator's own word.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    Wording wording = new Wording(index);
    for (Event event : dossier.dossier().events()) {
      List<ActorId> initiators = initiators(event);
      List<Claim> claims = index.claimsAbout(event.id());
      if (isAct(event) && !initiators.isEmpty() && Narration.areAllTold(claims)) {
        findings
            .at(event, "")
            .message(
                Wording.name(event)
                    + " is told as the doing of "
                    + wording.names(initiators)
                    + " in the publisher's own voice alone; nobody is cited for it.")
            .example(Wording.name(event))
            .evidence(claims)
            .report();
      }
    }
  }

  /** A war or an operation is a state of things, in which acts of violence are done. */
  private static boolean isAct(Event event) {
    EventType type = event.type();
    return type.isViolence()
        && !type.equals(EventType.WAR)
        && !type.equals(EventType.MILITARY_OPERATION);
  }

  private static List<ActorId> initiators(Event event) {
    return event.participants().stream()
        .filter(participant -> participant.role().equals(Role.INITIATOR))
        .map(Participant::actor)
        .flatMap(Optional::stream)
        .toList();
  }
}

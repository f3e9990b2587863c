package org.onrecord.validation.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds acts that somebody must do or order, and that are told as if nobody did. */
final class InitiatorMissing implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("events.initiator-missing", Severity.INFO)
          .title("A violent or ordered act has nobody who did or ordered it")
          .rationale(
              "The passive voice hides the doer. An attack without an attacker, an alert that"
                  + " nobody ordered or a threat that somebody “will be hit” cannot be put down to"
                  + " anyone.")
          .source(
              "HURIDOCS events standard: every act has a perpetrator, or says that none is known")
          .settledBy("A source that names who did it, or says that it is not known.")
          .since("0.1.0")
          .together(
              "{count} violent or ordered acts {cause} name nobody who does or orders them: {examples}.")
          .build();

  /** Types of events, beside violence, that happen on somebody's order. */
  private static final Set<EventType> ORDERED =
      Set.of(
          EventType.ALERT,
          EventType.BLOCKADE,
          EventType.OCCUPATION,
          EventType.CLOSURE,
          EventType.ARREST,
          EventType.COERCION,
          EventType.SANCTION);

  /** Fighting has two sides, and it may be nobody's to have begun it. */
  private static final Set<EventType> MUTUAL = Set.of(EventType.WAR, EventType.ARMED_CLASH);

  private static final Set<EventStatus> DONE = EnumSet.of(EventStatus.ACTUAL, EventStatus.CLAIMED);
  private static final int MOST_CLAIMS = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    DossierIndex index = dossier.index();
    for (Event event : dossier.dossier().events()) {
      if (needsInitiator(event) && !hasInitiator(event.type(), event.participants())) {
        List<Claim> claims = index.claimsAbout(event.id());
        if (claims.stream().noneMatch(claim -> givesInitiator(event, claim))) {
          report(event, claims, findings);
        }
      }
    }
  }

  /** What is only imagined owes nobody a doer; an explosion may be an accident. */
  private static boolean needsInitiator(Event event) {
    EventType type = event.type();
    return event.status() != EventStatus.HYPOTHETICAL
        && !type.equals(EventType.EXPLOSION)
        && (type.isViolence() || ORDERED.contains(type));
  }

  private static boolean hasInitiator(EventType type, Collection<Participant> participants) {
    return participants.stream()
        .map(Participant::role)
        .anyMatch(
            role ->
                role.equals(Role.INITIATOR)
                    || (role.equals(Role.OPPOSING_SIDE) && MUTUAL.contains(type)));
  }

  private static boolean givesInitiator(Event event, Claim claim) {
    if (Chain.isDenied(claim)) {
      return false;
    } else if (claim.says() instanceof Responsibility responsibility) {
      return !responsibility.actors().isEmpty();
    }
    return claim.says() instanceof Occurrence occurrence
        && occurrence.event().equals(event.id())
        && occurrence
            .details()
            .filter(details -> hasInitiator(event.type(), details.participants()))
            .isPresent();
  }

  private static void report(Event event, List<Claim> claims, Findings findings) {
    boolean done = DONE.contains(event.status());
    Draft finding =
        findings
            .at(event, "")
            .cause(done ? "told as done" : "that are announced, threatened or called for")
            .message(
                "Nobody is named who "
                    + (done ? "did or ordered " : "is to do or order ")
                    + Wording.name(event)
                    + ".")
            .example(Wording.name(event))
            .detail("event", event.id().value());
    claims.stream()
        .filter(
            claim ->
                claim.says() instanceof Occurrence occurrence
                    && occurrence.event().equals(event.id()))
        .limit(MOST_CLAIMS)
        .forEach(finding::evidence);
    finding.report();
  }
}

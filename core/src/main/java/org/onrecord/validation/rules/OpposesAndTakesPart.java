package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Position;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.Stance;
import org.onrecord.model.Voice;
import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds actors that are said to be against something in which they are said to have a part. */
final class OpposesAndTakesPart implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("events.opposes-and-takes-part", Severity.INFO)
          .title("An actor opposes an event in which it takes part")
          .rationale(
              "Either the words and the deeds of one actor differ, which is news, or two actors have"
                  + " been taken for one.")
          .source("OnRecord: a stance is what somebody says, a part is what somebody does")
          .settledBy("A source on when the actor took which side, or on who exactly took part.")
          .since("0.1.0")
          .cost(
              "The parts of an event are gone through once if anyone opposes it, and what an actor"
                  + " does once for every event that it opposes.")
          .build();

  private static final Set<Role> ACTIVE =
      Set.of(Role.INITIATOR, Role.SUPPORTER, Role.MEMBER, Role.ATTENDEE, Role.HOST);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    new Pass(dossier, findings).run();
  }

  private record Opposition(ActorId actor, EventId event) {}

  /** One pass over a dossier. */
  private static final class Pass {
    private final DossierIndex index;
    private final Set<ClaimId> withdrawn;
    private final Findings findings;
    private final SetMultimap<Opposition, Claim> oppositions = LinkedHashMultimap.create();
    private final Map<EventId, Set<EventId>> wholes = new HashMap<>();

    Pass(DossierView dossier, Findings findings) {
      this.index = dossier.index();
      this.withdrawn = Withdrawals.reported(dossier).ids();
      this.findings = findings;
    }

    void run() {
      index.dossier().claims().stream().filter(this::stands).forEach(this::addOpposition);
      oppositions.asMap().forEach(this::check);
    }

    private boolean stands(Claim claim) {
      return Chain.isAsserted(claim) && !withdrawn.contains(claim.id());
    }

    private void addOpposition(Claim claim) {
      if (claim.says() instanceof Relation relation
          && relation.relation().equals(RelationType.OPPOSES)
          && relation.subject() instanceof ActorId actor
          && relation.object().orElse(null) instanceof EventId event) {
        oppositions.put(new Opposition(actor, event), claim);
      } else if (claim.says() instanceof Stance stance
          && stance.position() == Position.OPPOSES
          && stance.target() instanceof EventId event
          && !claim.voices().isEmpty()) {
        Voice innermost = claim.voices().get(claim.voices().size() - 1);
        innermost.speakers().forEach(actor -> oppositions.put(new Opposition(actor, event), claim));
        innermost.inNameOf().forEach(actor -> oppositions.put(new Opposition(actor, event), claim));
      }
    }

    private void check(Opposition opposition, Collection<Claim> opposing) {
      List<DossierRecord> part = part(opposition);
      if (!part.isEmpty()) {
        index
            .event(opposition.event())
            .ifPresent(event -> report(event, opposition, opposing, part));
      }
    }

    /** What says that the actor has a part in the event or in a part of it. */
    private List<DossierRecord> part(Opposition opposition) {
      Set<EventId> within = wholes.computeIfAbsent(opposition.event(), this::withParts);
      List<DossierRecord> part = new ArrayList<>();
      for (Event event : index.eventsOf(opposition.actor())) {
        if (within.contains(event.id()) && isActive(event.participants(), opposition.actor())) {
          part.add(event);
        }
      }
      for (Claim claim : index.claimsAbout(opposition.actor())) {
        if (stands(claim) && givesPart(claim, within, opposition.actor())) {
          part.add(claim);
        }
      }
      return part;
    }

    private Set<EventId> withParts(EventId whole) {
      return Stream.concat(
              Stream.of(whole), index.eventTree().descendants(whole).stream().map(Event::id))
          .collect(Collectors.toSet());
    }

    private static boolean givesPart(Claim claim, Set<EventId> within, ActorId actor) {
      if (claim.says() instanceof Responsibility responsibility) {
        return within.contains(responsibility.event());
      }
      return claim.says() instanceof Occurrence occurrence
          && within.contains(occurrence.event())
          && occurrence
              .details()
              .filter(details -> isActive(details.participants(), actor))
              .isPresent();
    }

    private static boolean isActive(List<Participant> participants, ActorId actor) {
      return participants.stream()
          .filter(participant -> participant.actor().filter(actor::equals).isPresent())
          .anyMatch(participant -> ACTIVE.contains(participant.role()));
    }

    private void report(
        Event event, Opposition opposition, Collection<Claim> opposing, List<DossierRecord> part) {
      Draft finding =
          findings
              .at(opposing.iterator().next(), "/says")
              .against(opposition.actor())
              .message(
                  Wording.sentence(new Wording(index).name(opposition.actor()))
                      + " is said to be against "
                      + Wording.name(event)
                      + " and to have a part in it.")
              .detail("actor", opposition.actor().value())
              .detail("event", event.id().value());
      opposing.forEach(finding::evidence);
      part.forEach(finding::evidence);
      finding.report();
    }
  }
}

package org.onrecord.validation.rules;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;

/**
 * Who does violence according to the record, and which claims tell of it as fact or as their own.
 */
final class Deeds {
  private final SetMultimap<EventId, ActorId> doers = LinkedHashMultimap.create();
  private final Map<ActorId, ActorId> camps = new HashMap<>();

  Deeds(DossierIndex index) {
    for (Event event : index.dossier().events()) {
      if (event.type().isViolence()) {
        event.participants().stream()
            .filter(Deeds::isDoer)
            .flatMap(participant -> participant.actor().stream())
            .forEach(actor -> doers.put(event.id(), actor));
      }
    }
    Set<ActorId> all = new LinkedHashSet<>(doers.values());
    index.dossier().claims().forEach(claim -> deed(claim).ifPresent(e -> all.addAll(doing(claim))));
    camps.putAll(new Camps(index).withCommonTop(all));
  }

  private static boolean isDoer(Participant participant) {
    return participant.role().equals(Role.INITIATOR) || participant.role().equals(Role.IN_NAME_OF);
  }

  private static Set<ActorId> doing(Claim claim) {
    return new LinkedHashSet<>(Chain.speakers(claim));
  }

  /** The violent act that a claim says took place; empty if it tells of none. */
  Optional<EventId> deed(Claim claim) {
    Optional<EventId> event =
        claim.says() instanceof Occurrence says
            ? Optional.of(says.event())
            : claim.says() instanceof Responsibility says
                ? Optional.of(says.event())
                : Optional.empty();
    return event.filter(doers::containsKey).filter(id -> Happening.asserts(claim, id));
  }

  /** The side that does it, as the record has it; some actor that stands for all of the side. */
  ActorId side(EventId deed) {
    ActorId doer = doers.get(deed).iterator().next();
    return camps.getOrDefault(doer, doer);
  }

  /** Whether the publisher tells it as a fact, and no other reading is open. */
  static boolean isFact(Claim claim) {
    return Chain.isNarrated(claim)
        && claim.orVoices().isEmpty()
        && claim.publisher().certainty() == Certainty.CERTAIN;
  }

  /** Whether those who did it say so, and the publisher does not in any reading. */
  boolean isOwnClaim(Claim claim, EventId deed) {
    return !Chain.isNarrated(claim)
        && !Chain.isPerhapsNarrated(claim)
        && doing(claim).stream().map(camps::get).anyMatch(side(deed)::equals);
  }
}

package org.onrecord.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.Victims;
import org.onrecord.model.Voice;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/**
 * What the claims about an event, those made in it, and its parts tell of when and where it was and
 * who had a part in it. Where they tell nothing of one of these, the passages that the event itself
 * cites are its evidence.
 */
final class EventEvidence {
  /** The parts that somebody to whom an event is put down can have in it. */
  private static final Set<Role> ANSWERABLE =
      Set.of(Role.INITIATOR, Role.IN_NAME_OF, Role.SUPPORTER);

  private static final Set<Role> HARMED = Set.of(Role.VICTIM, Role.TARGET);

  /** The parts that those can have who are heard at an event. */
  private static final Set<Role> HEARD =
      Set.of(Role.SPEAKER, Role.INITIATOR, Role.HOST, Role.ATTENDEE, Role.MEDIATOR);

  private static final Set<Role> ADDRESSED =
      Set.of(Role.ADDRESSEE, Role.ATTENDEE, Role.GUEST, Role.TARGET);

  /** A party and its part. */
  private record Part(Optional<ActorId> actor, Optional<String> described, Role role) {
    static Part of(Participant participant) {
      return new Part(participant.actor(), participant.described(), participant.role());
    }
  }

  private final Event event;
  private final DossierIndex index;
  private final List<Dating> dates = new ArrayList<>();
  private final Set<LocationId> places = new HashSet<>();
  private final Set<Part> parts = new HashSet<>();

  private EventEvidence(Event event, DossierIndex index) {
    this.event = event;
    this.index = index;
  }

  static EventEvidence of(Event event, DossierIndex index) {
    EventEvidence evidence = new EventEvidence(event, index);
    index.claimsAbout(event.id()).forEach(evidence::add);
    index.claimsIn(event.id()).forEach(evidence::addVoices);
    index.children(event.id()).forEach(evidence::addChild);
    return evidence;
  }

  /** Whether anything gives the event that date, or another that may be the same. */
  boolean gives(When when) {
    return dates.isEmpty()
        ? isCited()
        : dates.stream()
            .map(Dating::when)
            .anyMatch(told -> told.isEmpty() || told.get().overlaps(when) != Truth.NO);
  }

  /** Whether anything places the event there, or somewhere within, or somewhere around it. */
  boolean gives(EventPlace place) {
    LocationId location = place.location();
    return places.isEmpty()
        ? isCited()
        : Stream.concat(Stream.of(location), around(location)).anyMatch(places::contains)
            || places.stream().flatMap(this::around).anyMatch(location::equals);
  }

  /** Whether anything gives the party that part. */
  boolean gives(Participant participant) {
    return parts.isEmpty() ? isCited() : parts.contains(Part.of(participant));
  }

  private boolean isCited() {
    return !event.citations().isEmpty();
  }

  private Stream<LocationId> around(LocationId place) {
    return index.locationTree().ancestors(place).stream().map(Location::id);
  }

  /** What is denied is no evidence, unless the event is known from nothing but denials. */
  private void add(Claim claim) {
    if (Chain.isDenied(claim) && event.status() != EventStatus.HYPOTHETICAL) {
      return;
    }
    if (claim.says() instanceof Occurrence occurrence && occurrence.event().equals(event.id())) {
      occurrence.details().ifPresent(this::add);
    } else if (claim.says() instanceof Responsibility responsibility) {
      responsibility.actors().forEach(actor -> add(actor, ANSWERABLE));
    } else if (claim.says() instanceof Casualties casualties) {
      casualties.total().ifPresent(this::add);
      casualties.parts().forEach(this::add);
    }
  }

  private void add(Details details) {
    details.when().ifPresent(dates::add);
    details.where().forEach(place -> places.add(place.location()));
    details.participants().forEach(participant -> parts.add(Part.of(participant)));
  }

  private void add(CasualtyCount count) {
    count.period().ifPresent(dates::add);
    count.place().ifPresent(places::add);
    count.victims().flatMap(Victims::actor).ifPresent(actor -> add(actor, HARMED));
    count.parts().forEach(this::add);
  }

  private void addVoices(Claim claim) {
    for (Voice voice : claim.voices()) {
      if (voice.in().filter(event.id()::equals).isPresent()) {
        voice.speakers().forEach(actor -> add(actor, HEARD));
        voice.to().forEach(actor -> add(actor, ADDRESSED));
        voice.inNameOf().forEach(actor -> add(actor, Set.of(Role.IN_NAME_OF)));
      }
    }
  }

  /** What happened in a part of it, and with whom, happened in it. */
  private void addChild(Event child) {
    child.when().filter(dating -> dating.when().isPresent()).ifPresent(dates::add);
    child.where().forEach(place -> places.add(place.location()));
    child.participants().forEach(participant -> parts.add(Part.of(participant)));
  }

  private void add(ActorId actor, Set<Role> roles) {
    roles.forEach(role -> parts.add(new Part(Optional.of(actor), Optional.empty(), role)));
  }
}

package org.onrecord.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.model.ActorId;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.LocationId;

/** Events by who had part in them and where they were. */
final class EventTable {
  private final List<Event> events;
  private final ImmutableListMultimap<ActorId, Event> ofActor;
  private final ImmutableListMultimap<LocationId, Integer> positionsAt;

  EventTable(List<Event> events) {
    this.events = events;
    ImmutableListMultimap.Builder<ActorId, Event> byActor = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<LocationId, Integer> byPlace = ImmutableListMultimap.builder();
    for (int position = 0; position < events.size(); position++) {
      Event event = events.get(position);
      for (ActorId actor : actors(event)) {
        byActor.put(actor, event);
      }
      for (EventPlace place : event.where()) {
        byPlace.put(place.location(), position);
      }
    }
    ofActor = byActor.build();
    positionsAt = byPlace.build();
  }

  List<Event> of(ActorId actor) {
    return ofActor.get(actor);
  }

  List<Event> at(Stream<LocationId> places) {
    return places
        .flatMap(place -> positionsAt.get(place).stream())
        .distinct()
        .sorted()
        .map(events::get)
        .toList();
  }

  private static Set<ActorId> actors(Event event) {
    Set<ActorId> actors = new LinkedHashSet<>();
    event.participants().forEach(participant -> participant.actor().ifPresent(actors::add));
    return actors;
  }
}

package org.onrecord.index;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Anchor;
import org.onrecord.model.AnchorRelation;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;
import org.onrecord.time.When;

/** Puts events in order; {@link DossierIndex#timeline()} says in which. */
final class Timeline {
  private static final Spot NOWHERE = new Spot(null, 0);

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::when, Comparator.nullsLast(When.chronological()))
          .thenComparingInt(entry -> entry.spot().steps());

  private final RecordTable records;
  private final IdentityHashMap<Event, Spot> spots = new IdentityHashMap<>();

  private Timeline(RecordTable records) {
    this.records = records;
  }

  static List<Event> of(Dossier dossier, RecordTable records) {
    Timeline timeline = new Timeline(records);
    return dossier.events().stream()
        .map(event -> new Entry(event, timeline.spot(event)))
        .sorted(ORDER)
        .map(Entry::event)
        .toList();
  }

  /** Follows anchors from event to event until one has a spot, then gives the others theirs. */
  private Spot spot(Event event) {
    Deque<Event> waiting = new ArrayDeque<>();
    Event current = event;
    Spot spot = settled(current);
    while (spot == null) {
      // Until it is known better: an anchor that leads back here leads nowhere.
      spots.put(current, NOWHERE);
      waiting.push(current);
      Event next = anchorEvent(current).orElseThrow();
      spot = settled(next);
      current = next;
    }
    for (Event behind : waiting) {
      spot = spot.step(anchor(behind).map(Anchor::relation).orElseThrow());
      spots.put(behind, spot);
    }
    return spot;
  }

  /** Returns the spot of an event, or null if it is that of its anchor and not yet known. */
  private @Nullable Spot settled(Event event) {
    Spot known = spots.get(event);
    if (known != null) {
      return known;
    }
    Optional<When> own = event.when().flatMap(Dating::when);
    if (own.isPresent()) {
      return new Spot(own.get(), 0);
    }
    return anchorEvent(event).isPresent()
        ? null
        : anchor(event).map(this::besideSource).orElse(NOWHERE);
  }

  private Spot besideSource(Anchor anchor) {
    return Optional.of(anchor.to())
        .filter(SourceId.class::isInstance)
        .flatMap(id -> records.get(id, Source.class))
        .flatMap(Source::published)
        .flatMap(Dating::when)
        .map(published -> new Spot(published, 0).step(anchor.relation()))
        .orElse(NOWHERE);
  }

  private Optional<Event> anchorEvent(Event event) {
    return anchor(event)
        .map(Anchor::to)
        .filter(EventId.class::isInstance)
        .flatMap(id -> records.get(id, Event.class));
  }

  private static Optional<Anchor> anchor(Event event) {
    return event.when().flatMap(Dating::anchor);
  }

  /** A date, and how many steps before or after it; without a date it is nowhere. */
  private record Spot(@Nullable When when, int steps) {
    Spot step(AnchorRelation relation) {
      return when == null
          ? this
          : switch (relation) {
            case SAME_DAY -> this;
            case BEFORE -> new Spot(when, steps - 1);
            case AFTER -> new Spot(when, steps + 1);
          };
    }
  }

  private record Entry(Event event, Spot spot) {
    @Nullable When when() {
      return spot.when();
    }
  }
}

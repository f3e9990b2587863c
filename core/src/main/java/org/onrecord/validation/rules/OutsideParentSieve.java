package org.onrecord.validation.rules;

import static org.onrecord.validation.rules.KeyTable.NONE;

import java.util.BitSet;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.SiftedRule;

/** Suspects events whose time or place, by compact keys, may lie outside those of their whole. */
final class OutsideParentSieve implements SiftedRule.Sieve {
  private final IdNumbers ids;
  private final PlacesApart places;

  /** By the number of an event, the row of the first record of it. */
  private final IntColumn firstRows = new IntColumn(NONE);

  /** By row, the event and what it is part of. */
  private final IntColumn events = new IntColumn(NONE);

  private final IntColumn wholes = new IntColumn(NONE);
  private final Stretches times = new Stretches();

  /** By row, where its places begin, which end where those of the next begin. */
  private final IntColumn starts = new IntColumn(0);

  private final IntColumn eventPlaces = new IntColumn(NONE);
  private final BitSet there = new BitSet();

  private final BitSet suspects = new BitSet();
  private final BitSet suspectWholes = new BitSet();
  private final BitSet neededPlaces = new BitSet();

  OutsideParentSieve(IdNumbers ids) {
    this.ids = ids;
    this.places = new PlacesApart(ids);
  }

  @Override
  public boolean looksAt(Ref.Kind kind) {
    return kind == Ref.Kind.LOCATION || kind == Ref.Kind.EVENT;
  }

  @Override
  public void see(DossierRecord record, Findings findings) {
    if (record instanceof Event event) {
      see(event);
    } else if (record instanceof Location location) {
      places.note(location);
    }
  }

  private void see(Event event) {
    int row = events.size();
    int number = ids.of(event.id());
    events.set(row, number);
    if (firstRows.get(number) == NONE) {
      firstRows.set(number, row);
    }
    event.partOf().ifPresent(whole -> wholes.set(row, ids.of(whole)));
    times.set(row, event.when());
    starts.set(row, eventPlaces.size());
    for (EventPlace place : event.where()) {
      there.set(eventPlaces.size(), OutsideParent.THERE.contains(place.role()));
      eventPlaces.add(places.number(place.location()));
    }
  }

  @Override
  public boolean suspectsAny() {
    for (int part = 0; part < events.size(); part++) {
      int whole = wholes.get(part) == NONE ? NONE : firstRows.get(wholes.get(part));
      if (whole != NONE && (times.mayLieApart(whole, part) || isElsewhere(part, whole))) {
        suspects.set(events.get(part));
        suspectWholes.set(events.get(whole));
        needPlaces(part);
        needPlaces(whole);
      }
    }
    return !suspects.isEmpty();
  }

  private boolean isElsewhere(int part, int whole) {
    for (int at = starts.get(part); at < end(part); at++) {
      if (there.get(at) && starts.get(whole) < end(whole) && isApartFromAll(at, whole)) {
        return true;
      }
    }
    return false;
  }

  private boolean isApartFromAll(int place, int whole) {
    for (int at = starts.get(whole); at < end(whole); at++) {
      if (!places.surely(eventPlaces.get(place), eventPlaces.get(at))) {
        return false;
      }
    }
    return true;
  }

  private int end(int row) {
    return row + 1 < events.size() ? starts.get(row + 1) : eventPlaces.size();
  }

  private void needPlaces(int row) {
    for (int at = starts.get(row); at < end(row); at++) {
      places.upward(eventPlaces.get(at), neededPlaces::set);
    }
  }

  @Override
  public boolean suspects(DossierRecord record) {
    return record instanceof Event event && suspects.get(ids.of(event.id()));
  }

  @Override
  public boolean needs(DossierRecord record) {
    if (record instanceof Event event) {
      return suspectWholes.get(ids.of(event.id()));
    } else if (record instanceof Location location) {
      return neededPlaces.get(places.number(location.id()));
    }
    return record instanceof Claim claim && References.any(claim, ref -> suspects.get(ids.of(ref)));
  }
}

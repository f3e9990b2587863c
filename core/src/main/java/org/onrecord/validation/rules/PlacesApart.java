package org.onrecord.validation.rules;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;
import org.onrecord.validation.IdNumbers;

/**
 * Which places surely have nothing in common: they lie in two countries, or in two districts of one
 * level. Of regions, bases or towns nothing is sure, for one may lie in another without a record of
 * it. Of each place it keeps compact keys only, so that the places of a corpus fit.
 */
final class PlacesApart {
  private static final List<LocationKind> LEVELS =
      List.of(LocationKind.COUNTRY, LocationKind.ADMIN1, LocationKind.ADMIN2);

  private static final int COUNTRY = LEVELS.indexOf(LocationKind.COUNTRY);
  private static final int NONE = KeyTable.NONE;

  private final IdNumbers ids;
  private final KeyTable countries = new KeyTable();
  private final BitSet noted = new BitSet();
  private final IntColumn wholes = new IntColumn(NONE);
  private final IntColumn countryOf = new IntColumn(NONE);
  private final IntColumn levels = new IntColumn(NONE);

  /** Begins without any place. */
  PlacesApart(IdNumbers ids) {
    this.ids = ids;
  }

  /** Begins with the places of a dossier. */
  PlacesApart(DossierIndex index) {
    this(new NumberedIds());
    index.dossier().locations().forEach(this::note);
  }

  /** Takes a place into account; the first of several with one id counts. */
  void note(Location place) {
    int number = ids.of(place.id());
    if (noted.get(number)) {
      return;
    }
    noted.set(number);
    place.partOf().ifPresent(whole -> wholes.set(number, ids.of(whole)));
    place.country().ifPresent(country -> countryOf.set(number, countries.add(country)));
    if (!place.collective()) {
      levels.set(number, LEVELS.indexOf(place.kind()));
    }
  }

  /** Returns the number by which a place is known here, noted or not. */
  int number(LocationId place) {
    return ids.of(place);
  }

  boolean surely(LocationId one, LocationId other) {
    return surely(number(one), number(other));
  }

  boolean surely(int one, int other) {
    int country = country(one);
    int otherCountry = country(other);
    if (country != NONE && otherCountry != NONE && country != otherCountry) {
      return true;
    }
    for (int level = 0; level < LEVELS.size(); level++) {
      if (differ(level, one, other)) {
        return true;
      }
    }
    return false;
  }

  /** Goes from a place to what it is part of, and so on, as far as that is noted. */
  void upward(int place, IntConsumer found) {
    int behind = place; // at half the pace, to be met again in a circle
    boolean even = true;
    for (int at = place; at != NONE && noted.get(at); at = wholes.get(at)) {
      found.accept(at);
      behind = even ? behind : wholes.get(behind);
      even = !even;
      if (wholes.get(at) == behind) {
        return;
      }
    }
  }

  private int country(int place) {
    return first(place, countryOf);
  }

  private int first(int place, IntColumn column) {
    int[] found = {NONE};
    upward(
        place,
        at -> {
          if (found[0] == NONE) {
            found[0] = column.get(at);
          }
        });
    return found[0];
  }

  private boolean differ(int level, int one, int other) {
    int first = at(level, one);
    int second = at(level, other);
    return first != NONE && second != NONE && first != second && !sameCountry(first, second, level);
  }

  /** Two records of one country are no two countries. */
  private boolean sameCountry(int one, int other, int level) {
    return level == COUNTRY
        && countryOf.get(one) != NONE
        && countryOf.get(one) == countryOf.get(other);
  }

  private int at(int level, int place) {
    int[] found = {NONE};
    upward(
        place,
        at -> {
          if (found[0] == NONE && levels.get(at) == level) {
            found[0] = at;
          }
        });
    return found[0];
  }
}

package org.onrecord.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;

/** The countries that places lie in, each looked up once. */
final class Countries {
  /**
   * A country.
   *
   * @param coded whether the key is a code; countries of two sorts of key cannot be told apart
   * @param key the code, or the id of the country's record
   */
  record Country(boolean coded, String key) {
    boolean differsFrom(Country other) {
      return coded == other.coded && !key.equals(other.key);
    }
  }

  /** No place is so deep within others; it keeps a broken chain from being walked for each. */
  private static final int DEEPEST = 32;

  private final DossierIndex index;
  private final Map<LocationId, Optional<Country>> known = new HashMap<>();

  Countries(DossierIndex index) {
    this.index = index;
  }

  /** The code of a place, or of the nearest place it is part of that has one; else its country. */
  Optional<Country> of(LocationId place) {
    Optional<Country> answer = known.get(place);
    if (answer == null) {
      answer = find(place);
      known.put(place, answer);
    }
    return answer;
  }

  private Optional<Country> find(LocationId place) {
    Optional<Country> country = Optional.empty();
    Set<LocationId> seen = new HashSet<>();
    Optional<Location> next = index.location(place);
    while (next.isPresent() && seen.size() < DEEPEST && seen.add(next.get().id())) {
      Location location = next.get();
      if (location.country().isPresent()) {
        return location.country().map(code -> new Country(true, code));
      }
      if (location.kind().equals(LocationKind.COUNTRY) && country.isEmpty()) {
        country = Optional.of(new Country(false, location.id().value()));
      }
      next = location.partOf().flatMap(index::location);
    }
    return country;
  }
}

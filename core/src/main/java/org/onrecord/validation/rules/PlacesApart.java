package org.onrecord.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.LocationKind;

/**
 * Which places surely have nothing in common: they lie in two countries, or in two districts of one
 * level. Of regions, bases or towns nothing is sure, for one may lie in another without a record of
 * it.
 */
final class PlacesApart {
  private static final List<LocationKind> LEVELS =
      List.of(LocationKind.COUNTRY, LocationKind.ADMIN1, LocationKind.ADMIN2);

  private final DossierIndex index;
  private final Map<LocationId, List<Location>> chains = new HashMap<>();

  PlacesApart(DossierIndex index) {
    this.index = index;
  }

  boolean surely(LocationId one, LocationId other) {
    List<Location> chain = chain(one);
    List<Location> otherChain = chain(other);
    Optional<String> country = country(chain);
    Optional<String> otherCountry = country(otherChain);
    if (country.isPresent() && otherCountry.isPresent() && !country.equals(otherCountry)) {
      return true;
    }
    return LEVELS.stream().anyMatch(level -> differ(level, chain, otherChain));
  }

  private List<Location> chain(LocationId place) {
    return chains.computeIfAbsent(place, this::findChain);
  }

  /** The place, and what it is a part of. */
  private List<Location> findChain(LocationId place) {
    return Stream.concat(
            index.location(place).stream(), index.locationTree().ancestors(place).stream())
        .toList();
  }

  private static Optional<String> country(List<Location> chain) {
    return chain.stream().flatMap(place -> place.country().stream()).findFirst();
  }

  private static boolean differ(LocationKind level, List<Location> one, List<Location> other) {
    Optional<Location> first = at(level, one);
    Optional<Location> second = at(level, other);
    return first.isPresent()
        && second.isPresent()
        && !first.get().id().equals(second.get().id())
        && !sameCountry(first.get(), second.get(), level);
  }

  /** Two records of one country are no two countries. */
  private static boolean sameCountry(Location one, Location other, LocationKind level) {
    return level.equals(LocationKind.COUNTRY)
        && one.country().isPresent()
        && one.country().equals(other.country());
  }

  private static Optional<Location> at(LocationKind level, List<Location> chain) {
    return chain.stream()
        .filter(place -> place.kind().equals(level) && !place.collective())
        .findFirst();
  }
}

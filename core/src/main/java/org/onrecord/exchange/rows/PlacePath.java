package org.onrecord.exchange.rows;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Name;

/**
 * A place and what it lies in, as tables have them.
 *
 * @param place the place itself
 * @param index the dossier
 */
public record PlacePath(Location place, DossierIndex index) {
  /**
   * Returns what a place lies in, or is, of some kind.
   *
   * @param kind such as a country, or a division of the first level
   * @return the nearest of that kind; empty if there is none
   */
  public Optional<Location> nearest(LocationKind kind) {
    Set<Location> seen = new HashSet<>();
    Optional<Location> at = Optional.of(place);
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().kind().equals(kind)) {
        return at;
      }
      at = at.get().partOf().flatMap(index::location);
    }
    return Optional.empty();
  }

  /**
   * Returns the name of what a place lies in, or is.
   *
   * @param kind of what kind
   * @return its first name; empty if there is none
   */
  public String name(LocationKind kind) {
    return nearest(kind).map(PlacePath::name).orElse("");
  }

  /** {@return the first name of the place; empty if it has none} */
  public String name() {
    return name(place);
  }

  private static String name(Location location) {
    return location.names().stream().map(Name::text).findFirst().orElse("");
  }
}

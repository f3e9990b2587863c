package org.onrecord.exchange.stix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Fields;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;

/** Places as locations of STIX, which need a region, a country or a point. */
final class StixLocations {
  private static final double NORTHERNMOST = 90;
  private static final double EASTERNMOST = 180;

  private final StixBundle bundle;

  StixLocations(StixBundle bundle) {
    this.bundle = bundle;
  }

  void write(Location place) {
    Optional<String> country = bundle.country(place);
    Optional<Coordinates> point = place.coordinates().filter(StixLocations::isOnEarth);
    boolean hasRegion = StixObject.leftover(place).text("region").isPresent();
    if (country.isEmpty() && point.isEmpty() && !hasRegion) {
      bundle.lost(place, "record", "a location of STIX has a region, a country or a point");
      return;
    }
    StixObject object =
        bundle
            .begin("location", place)
            .put("created_by_ref", bundle.coder(place))
            .put("name", place.displayName())
            .put("description", place.description())
            .put("country", country);
    Set<String> carried =
        new HashSet<>(List.of("names.text", "names.kind", "description", "country"));
    point.ifPresent(there -> put(there, place, object, carried));
    unit(place, object);
    if (place.names().size() > 1) {
      bundle.lost(place, "names", "a location has one name");
    }
    if (StixPlaces.kind(new Fields(object.build())).equals(place.kind())) {
      carried.add("kind");
    }
    bundle.add("location", place, object, carried);
  }

  private static void put(
      Coordinates point, Location place, StixObject object, Set<String> carried) {
    object.put("latitude", point.latitude()).put("longitude", point.longitude());
    carried.addAll(Set.of("coordinates.latitude", "coordinates.longitude"));
    Optional<Double> radius = place.radius().filter(metres -> metres >= 0 && !metres.isInfinite());
    radius.ifPresent(
        metres -> {
          object.put("precision", metres);
          carried.add("radius");
        });
  }

  /** Says which unit of a country a place is, where STIX has a property for such a unit. */
  private static void unit(Location place, StixObject object) {
    if (place.kind().equals(LocationKind.SETTLEMENT)) {
      object.put("city", place.displayName());
    } else if (place.kind().equals(LocationKind.ADMIN1)) {
      object.put("administrative_area", place.displayName());
    }
  }

  private static boolean isOnEarth(Coordinates point) {
    return Math.abs(point.latitude()) <= NORTHERNMOST && Math.abs(point.longitude()) <= EASTERNMOST;
  }
}

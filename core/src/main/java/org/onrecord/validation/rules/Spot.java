package org.onrecord.validation.rules;

import java.util.Optional;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Location;

/**
 * A point to the fifth decimal, about a metre, so that points given with more digits or fewer meet.
 *
 * @param latitude hundred-thousandths of a degree north
 * @param longitude hundred-thousandths of a degree east
 */
record Spot(long latitude, long longitude) {
  private static final double PER_DEGREE = 1e5;

  static Optional<Spot> of(Location location) {
    return location.coordinates().filter(Distance::isOnEarth).map(Spot::of);
  }

  private static Spot of(Coordinates point) {
    return new Spot(
        Math.round(point.latitude() * PER_DEGREE), Math.round(point.longitude() * PER_DEGREE));
  }
}

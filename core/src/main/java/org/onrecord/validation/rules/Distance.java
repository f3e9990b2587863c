package org.onrecord.validation.rules;

import java.math.BigDecimal;
import org.onrecord.model.Coordinates;

/** How far points on the earth are from each other, on a sphere: good to half a percent. */
final class Distance {
  /** The mean radius of the earth, in metres (IUGG). */
  private static final double EARTH = 6_371_008.8;

  private Distance() {}

  static boolean isOnEarth(Coordinates point) {
    return Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
  }

  /** Metres between two points, by the haversine formula. */
  static double between(Coordinates one, Coordinates other) {
    double north = Math.toRadians(other.latitude() - one.latitude());
    double east = Math.toRadians(other.longitude() - one.longitude());
    double half =
        square(Math.sin(north / 2))
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * square(Math.sin(east / 2));
    return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, half)));
  }

  private static double square(double number) {
    return number * number;
  }

  /** A point as its latitude and longitude. */
  static String text(Coordinates point) {
    return text(point.latitude()) + ", " + text(point.longitude());
  }

  private static String text(double degrees) {
    return Double.isInfinite(degrees)
        ? String.valueOf(degrees)
        : BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
  }
}

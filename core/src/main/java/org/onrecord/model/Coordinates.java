package org.onrecord.model;

import org.immutables.value.Value;

/** A point and how well it stands for the place. */
@Value.Immutable
@RecordStyle
public interface Coordinates extends Extensible {
  /** {@return degrees north, in WGS 84; not checked against -90 to 90} */
  double latitude();

  /** {@return degrees east, in WGS 84; not checked against -180 to 180} */
  double longitude();

  /** {@return how well the point stands for the place; not stated unless said} */
  @Value.Default
  default PointPrecision precision() {
    return PointPrecision.NOT_STATED;
  }

  /** Refuses what is no number at all. */
  @Value.Check
  default void check() {
    if (Double.isNaN(latitude()) || Double.isNaN(longitude())) {
      throw new IllegalArgumentException("a coordinate must be a number");
    }
  }

  /**
   * Returns a point.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @return the point, its precision not stated
   * @throws IllegalArgumentException if either is NaN
   */
  static Coordinates of(double latitude, double longitude) {
    return builder().latitude(latitude).longitude(longitude).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Coordinates}. */
  class Builder extends ImmutableCoordinates.Builder {
    Builder() {}
  }
}

package org.onrecord.model;

import static org.onrecord.model.Required.requireNumber;

import org.immutables.value.Value;

/**
 * A point in decimal degrees of WGS 84 (EPSG:4326), and how well it stands for the place. Numbers
 * outside the ranges of the earth are kept, for a rule to find.
 */
@Value.Immutable
@RecordStyle
public interface Coordinates extends Extensible {
  /** {@return degrees north; on earth -90 to 90, never NaN} */
  double latitude();

  /** {@return degrees east; on earth -180 to 180, never NaN} */
  double longitude();

  /** {@return how well the point stands for the place; not stated unless said} */
  @Value.Default
  default PointPrecision precision() {
    return PointPrecision.NOT_STATED;
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
    return of(latitude, longitude, PointPrecision.NOT_STATED);
  }

  /**
   * Returns a point.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   * @param precision how well the point stands for the place
   * @return the point
   * @throws IllegalArgumentException if either number is NaN
   */
  static Coordinates of(double latitude, double longitude, PointPrecision precision) {
    return builder().latitude(latitude).longitude(longitude).precision(precision).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Coordinates}. */
  class Builder extends ImmutableCoordinates.Builder {
    Builder() {}

    /**
     * Builds the point.
     *
     * @return the point
     * @throws IllegalArgumentException if the latitude or the longitude is NaN
     * @throws IllegalStateException if either is not set
     */
    @Override
    public Coordinates build() {
      Coordinates point = super.build();
      requireNumber("a latitude", point.latitude());
      requireNumber("a longitude", point.longitude());
      return point;
    }
  }
}

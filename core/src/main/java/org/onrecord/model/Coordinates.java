package org.onrecord.model;

import static org.onrecord.model.Required.requireNumber;

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

package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;

/**
 * GDELT {@code ActionGeo_Type} and the like: what sort of place was matched.
 *
 * <p>Source: GDELT Event Database data format codebook 2.0 (February 2015). A point stands for the
 * middle of the country, division, town or landmark.
 */
public enum GdeltGeoType {
  /** A country. */
  COUNTRY(1, LocationKind.COUNTRY, "", PointPrecision.COUNTRY_CENTRE),
  /** A state of the United States. */
  US_STATE(2, LocationKind.ADMIN1, "", PointPrecision.ADMIN1_CENTRE),
  /** A town or landmark in the United States. */
  US_CITY(3, LocationKind.SETTLEMENT, "that it may be a landmark", PointPrecision.EXACT),
  /** A town or landmark elsewhere. */
  WORLD_CITY(4, LocationKind.SETTLEMENT, "that it may be a landmark", PointPrecision.EXACT),
  /** A first-order division elsewhere. */
  WORLD_STATE(5, LocationKind.ADMIN1, "", PointPrecision.ADMIN1_CENTRE);

  private final int code;

  @SuppressWarnings("ImmutableEnumChecker") // immutable, though nothing says so to the compiler
  private final LocationKind kind;

  private final String lost;
  private final PointPrecision precision;

  GdeltGeoType(int code, LocationKind kind, String lost, PointPrecision precision) {
    this.code = code;
    this.kind = kind;
    this.lost = lost;
    this.precision = precision;
  }

  /** {@return the number, 1 to 5} */
  public int code() {
    return code;
  }

  /** {@return our kind of place; always with a value} */
  public Mapped<LocationKind> locationKind() {
    return lost.isEmpty() ? Mapped.exact(kind) : Mapped.lossy(kind, lost);
  }

  /** {@return how well the point stands for the place} */
  public PointPrecision precision() {
    return precision;
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 5
   */
  public static Optional<GdeltGeoType> of(int code) {
    return Codes.find(values(), GdeltGeoType::code, code);
  }
}

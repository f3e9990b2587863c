package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.PointPrecision;

/**
 * UCDP GED {@code where_prec}: how well the point stands for the place.
 *
 * <p>Source: restated by projects that use the data; UCDP's own codebook was not at hand. UCDP has
 * no code for an unknown place.
 */
public enum UcdpWherePrecision {
  /** The place itself. */
  EXACT(1, PointPrecision.EXACT),
  /** Within about 25 km, or a limited area around a point. */
  NEAR_PLACE(2, PointPrecision.NEAR_PLACE),
  /** A second-order division, shown by its centre. */
  ADMIN2(3, PointPrecision.ADMIN2_CENTRE),
  /** A first-order division, shown by its centre. */
  ADMIN1(4, PointPrecision.ADMIN1_CENTRE),
  /** Part of a country larger than a first-order division, or a line; the point is estimated. */
  FUZZY_REGION(5, PointPrecision.FUZZY_REGION),
  /** Only the country is known; its centre. */
  COUNTRY(6, PointPrecision.COUNTRY_CENTRE),
  /** International waters or airspace. */
  INTERNATIONAL(7, PointPrecision.INTERNATIONAL);

  private static final Mapping<PointPrecision, UcdpWherePrecision> FROM_POINT =
      Mapping.<PointPrecision, UcdpWherePrecision>builder()
          .exact(PointPrecision.EXACT, EXACT)
          .exact(PointPrecision.NEAR_PLACE, NEAR_PLACE)
          .exact(PointPrecision.ADMIN2_CENTRE, ADMIN2)
          .exact(PointPrecision.ADMIN1_CENTRE, ADMIN1)
          .exact(PointPrecision.FUZZY_REGION, FUZZY_REGION)
          .exact(PointPrecision.COUNTRY_CENTRE, COUNTRY)
          .exact(PointPrecision.INTERNATIONAL, INTERNATIONAL)
          .lossy(
              NEAR_PLACE,
              "that it is a part of a region rather than a distance from a point",
              PointPrecision.PART_OF_REGION)
          .lossy(
              NEAR_PLACE,
              "that the town is known and only its point is not",
              PointPrecision.TOWN_BY_SMALLEST_AREA)
          .lossy(
              ADMIN2,
              "that the smallest area need not be a second-order division",
              PointPrecision.SMALLEST_AREA_CENTRE)
          .lossy(
              ADMIN1,
              "that the point is a natural feature or capital, and the region no formal division",
              PointPrecision.LARGER_REGION)
          .none("UCDP has no code for an unknown place", PointPrecision.UNKNOWN)
          .none("nothing is said of the precision", PointPrecision.NOT_STATED)
          .build();

  private final int code;
  private final PointPrecision precision;

  UcdpWherePrecision(int code, PointPrecision precision) {
    this.code = code;
    this.precision = precision;
  }

  /** {@return the number, 1 to 7} */
  public int code() {
    return code;
  }

  /** {@return our precision; leads back to this code} */
  public PointPrecision precision() {
    return precision;
  }

  /**
   * Maps one of our precisions to the nearest code.
   *
   * @param precision our precision
   * @return the code, or why there is none
   */
  public static Mapped<UcdpWherePrecision> from(PointPrecision precision) {
    return FROM_POINT.of(precision);
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 7
   */
  public static Optional<UcdpWherePrecision> of(int code) {
    return Codes.find(values(), UcdpWherePrecision::code, code);
  }
}

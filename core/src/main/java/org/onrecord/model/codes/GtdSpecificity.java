package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.PointPrecision;

/**
 * GTD {@code specificity}: how well the point stands for the place.
 *
 * <p>Source: restated by projects that use the data; of START's own codebook only the table of
 * contents was at hand.
 */
public enum GtdSpecificity {
  /** A city, with its own coordinates. */
  CITY(1, PointPrecision.EXACT),
  /** A city, shown by the centre of the smallest division that holds it. */
  CITY_BY_SMALLEST_AREA(2, PointPrecision.TOWN_BY_SMALLEST_AREA),
  /** Not in a city; the centre of the smallest division that holds it. */
  SMALLEST_AREA(3, PointPrecision.SMALLEST_AREA_CENTRE),
  /** A first-order division, shown by its centre. */
  ADMIN1(4, PointPrecision.ADMIN1_CENTRE),
  /** Unknown. */
  UNKNOWN(5, PointPrecision.UNKNOWN);

  private static final Mapping<PointPrecision, GtdSpecificity> FROM_POINT =
      Mapping.<PointPrecision, GtdSpecificity>builder()
          .exact(PointPrecision.EXACT, CITY)
          .exact(PointPrecision.TOWN_BY_SMALLEST_AREA, CITY_BY_SMALLEST_AREA)
          .exact(PointPrecision.SMALLEST_AREA_CENTRE, SMALLEST_AREA)
          .exact(PointPrecision.ADMIN1_CENTRE, ADMIN1)
          .exact(PointPrecision.UNKNOWN, UNKNOWN)
          .lossy(
              SMALLEST_AREA,
              "that the point is near the place and no centre of a division",
              PointPrecision.NEAR_PLACE,
              PointPrecision.PART_OF_REGION)
          .lossy(
              SMALLEST_AREA,
              "that the division is a second-order one",
              PointPrecision.ADMIN2_CENTRE)
          .lossy(
              ADMIN1,
              "that the point is a natural feature or capital, and the region no formal division",
              PointPrecision.LARGER_REGION)
          .lossy(
              UNKNOWN, "that at least a part of the country is known", PointPrecision.FUZZY_REGION)
          .lossy(UNKNOWN, "that at least the country is known", PointPrecision.COUNTRY_CENTRE)
          .lossy(
              UNKNOWN,
              "that it is in international waters or airspace",
              PointPrecision.INTERNATIONAL)
          .none("nothing is said of the precision", PointPrecision.NOT_STATED)
          .build();

  private final int code;
  private final PointPrecision precision;

  GtdSpecificity(int code, PointPrecision precision) {
    this.code = code;
    this.precision = precision;
  }

  /** {@return the number, 1 to 5} */
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
  public static Mapped<GtdSpecificity> from(PointPrecision precision) {
    return FROM_POINT.of(precision);
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 5
   */
  public static Optional<GtdSpecificity> of(int code) {
    return Codes.find(values(), GtdSpecificity::code, code);
  }
}

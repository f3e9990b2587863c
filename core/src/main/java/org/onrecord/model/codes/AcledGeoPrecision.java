package org.onrecord.model.codes;

import java.util.Optional;
import org.onrecord.model.PointPrecision;

/**
 * ACLED {@code geo_precision}: how well the point stands for the place.
 *
 * <p>Source: the codebook data shipped with the R package acledR (2025). ACLED has no code for a
 * whole country or for an unknown place.
 */
public enum AcledGeoPrecision {
  /** A particular town. */
  TOWN(1, PointPrecision.EXACT),
  /** A small part of a region, a general area, or near a town. */
  PART_OF_REGION(2, PointPrecision.PART_OF_REGION),
  /** A larger region, shown by the nearest natural location or the provincial capital. */
  LARGER_REGION(3, PointPrecision.LARGER_REGION);

  private static final Mapping<PointPrecision, AcledGeoPrecision> FROM_POINT =
      Mapping.<PointPrecision, AcledGeoPrecision>builder()
          .exact(PointPrecision.EXACT, TOWN)
          .exact(PointPrecision.PART_OF_REGION, PART_OF_REGION)
          .exact(PointPrecision.LARGER_REGION, LARGER_REGION)
          .lossy(PART_OF_REGION, "that it lies within some 25 km", PointPrecision.NEAR_PLACE)
          .lossy(
              PART_OF_REGION,
              "that the town is known and only its point is not",
              PointPrecision.TOWN_BY_SMALLEST_AREA)
          .lossy(
              PART_OF_REGION,
              "that the point is the centre of a division",
              PointPrecision.SMALLEST_AREA_CENTRE,
              PointPrecision.ADMIN2_CENTRE)
          .lossy(
              LARGER_REGION,
              "that the point is the centre of a first-order division",
              PointPrecision.ADMIN1_CENTRE)
          .lossy(
              LARGER_REGION,
              "that the region is larger than a first-order division, or a line",
              PointPrecision.FUZZY_REGION)
          .lossy(LARGER_REGION, "that only the country is known", PointPrecision.COUNTRY_CENTRE)
          .lossy(
              LARGER_REGION,
              "that it is in international waters or airspace",
              PointPrecision.INTERNATIONAL)
          .none("ACLED has no code for an unknown place", PointPrecision.UNKNOWN)
          .none("nothing is said of the precision", PointPrecision.NOT_STATED)
          .build();

  private final int code;
  private final PointPrecision precision;

  AcledGeoPrecision(int code, PointPrecision precision) {
    this.code = code;
    this.precision = precision;
  }

  /** {@return the number, 1 to 3} */
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
  public static Mapped<AcledGeoPrecision> from(PointPrecision precision) {
    return FROM_POINT.of(precision);
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 3
   */
  public static Optional<AcledGeoPrecision> of(int code) {
    return Codes.find(values(), AcledGeoPrecision::code, code);
  }
}

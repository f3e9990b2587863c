package org.onrecord.model;

/**
 * How well a point stands for a place. Fine enough to hold without loss {@code where_prec} of the
 * UCDP GED codebook, {@code geo_precision} of the ACLED codebook and {@code specificity} of the GTD
 * codebook, whose numbers stand beside each constant.
 */
public enum PointPrecision {
  /**
   * The place itself: UCDP {@code where_prec} 1, ACLED {@code geo_precision} 1, GTD {@code
   * specificity} 1.
   */
  EXACT,
  /** Within about 25 km of a known point: UCDP 2. */
  NEAR_PLACE,
  /** A small part of a region, or near a town: ACLED 2. */
  PART_OF_REGION,
  /** A town, shown by the centre of the smallest area that holds it: GTD 2. */
  TOWN_BY_SMALLEST_AREA,
  /** Not in a town; the centre of the smallest area that holds it: GTD 3. */
  SMALLEST_AREA_CENTRE,
  /** The centre of a second-order division: UCDP 3. */
  ADMIN2_CENTRE,
  /** The centre of a first-order division: UCDP 4, GTD 4. */
  ADMIN1_CENTRE,
  /** A larger region, shown by a natural feature or provincial capital: ACLED 3. */
  LARGER_REGION,
  /** Part of a country larger than a first-order division, or a line: UCDP 5. */
  FUZZY_REGION,
  /** Only the country is known: UCDP 6. */
  COUNTRY_CENTRE,
  /** International waters or airspace: UCDP 7. */
  INTERNATIONAL,
  /** Stated to be unknown: GTD 5. */
  UNKNOWN,
  /** Nothing is said. */
  NOT_STATED
}

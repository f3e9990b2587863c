package org.onrecord.model;

import java.util.List;

/** What kind of place a location is. */
public final class LocationKind extends Term {
  private static final Vocabulary<LocationKind> KNOWN = new Vocabulary<>(LocationKind::new);

  /** A country. */
  public static final LocationKind COUNTRY = KNOWN.add("country");

  /** A first-order division, such as a province or governorate. */
  public static final LocationKind ADMIN1 = KNOWN.add("admin1");

  /** A second-order division, such as a district. */
  public static final LocationKind ADMIN2 = KNOWN.add("admin2");

  /** A city, town or village. */
  public static final LocationKind SETTLEMENT = KNOWN.add("settlement");

  /** A part of a settlement. */
  public static final LocationKind NEIGHBOURHOOD = KNOWN.add("neighbourhood");

  /** A base of armed forces. */
  public static final LocationKind MILITARY_BASE = KNOWN.add("military_base");

  /** A diplomatic mission. */
  public static final LocationKind EMBASSY = KNOWN.add("embassy");

  /** A public square. */
  public static final LocationKind SQUARE = KNOWN.add("square");

  /** Any other building or installation. */
  public static final LocationKind FACILITY = KNOWN.add("facility");

  /** A shore. */
  public static final LocationKind COAST = KNOWN.add("coast");

  /** A sea, lake or river. */
  public static final LocationKind WATER = KNOWN.add("water");

  /** A region that is no formal division. */
  public static final LocationKind REGION = KNOWN.add("region");

  private LocationKind(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static LocationKind of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<LocationKind> values() {
    return KNOWN.values();
  }
}

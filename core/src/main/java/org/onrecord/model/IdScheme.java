package org.onrecord.model;

import java.util.List;

/** A system outside that gives ids to actors, places and events. */
public final class IdScheme extends Term {
  private static final Vocabulary<IdScheme> KNOWN = new Vocabulary<>(IdScheme::new);

  /** Wikidata items, such as {@code Q42}. */
  public static final IdScheme WIKIDATA = KNOWN.add("wikidata");

  /** ACLED actor or event ids. */
  public static final IdScheme ACLED = KNOWN.add("acled");

  /** UCDP actor, dyad or event ids. */
  public static final IdScheme UCDP = KNOWN.add("ucdp");

  /** GTD event ids. */
  public static final IdScheme GTD = KNOWN.add("gtd");

  /** GDELT event or actor codes. */
  public static final IdScheme GDELT = KNOWN.add("gdelt");

  /** Gleditsch and Ward state numbers. */
  public static final IdScheme GLEDITSCH_WARD = KNOWN.add("gleditsch_ward");

  /** GeoNames ids. */
  public static final IdScheme GEONAMES = KNOWN.add("geonames");

  /** Place codes of the humanitarian common operational datasets. */
  public static final IdScheme PCODE = KNOWN.add("pcode");

  /** ISO 3166 codes. */
  public static final IdScheme ISO_3166 = KNOWN.add("iso_3166");

  /** PRIO-GRID cells. */
  public static final IdScheme PRIOGRID = KNOWN.add("priogrid");

  private IdScheme(String code, boolean known) {
    super(code, known);
  }

  /**
   * Returns the word with this code, known or not.
   *
   * @param code the word as written in data; neither null nor blank
   * @return the constant, or a word that is not {@linkplain #isKnown() known}
   * @throws IllegalArgumentException if {@code code} is blank
   */
  public static IdScheme of(String code) {
    return KNOWN.of(code);
  }

  /** {@return the known words, in the order of their declaration} */
  public static List<IdScheme> values() {
    return KNOWN.values();
  }
}

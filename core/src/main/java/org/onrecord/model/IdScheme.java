package org.onrecord.model;

import java.util.List;

/** A system outside that gives ids to actors, places and events. */
public final class IdScheme extends Term {
  private static final Vocabulary<IdScheme> KNOWN = new Vocabulary<>(IdScheme::new);

  /** Items of Wikidata, such as {@code Q42}. */
  public static final IdScheme WIKIDATA = KNOWN.add("wikidata");

  /** Actors or events of ACLED, such as {@code IRQ12345}. */
  public static final IdScheme ACLED = KNOWN.add("acled");

  /** Actors, dyads or events of UCDP, by number. */
  public static final IdScheme UCDP = KNOWN.add("ucdp");

  /** Events of the Global Terrorism Database, by their twelve digits. */
  public static final IdScheme GTD = KNOWN.add("gtd");

  /** GDELT event or actor codes. */
  public static final IdScheme GDELT = KNOWN.add("gdelt");

  /** State numbers of Gleditsch and Ward, "A Revised List of Independent States" (1999). */
  public static final IdScheme GLEDITSCH_WARD = KNOWN.add("gleditsch_ward");

  /** Places of GeoNames, by number. */
  public static final IdScheme GEONAMES = KNOWN.add("geonames");

  /** P-codes of the common operational datasets kept by UN OCHA. */
  public static final IdScheme PCODE = KNOWN.add("pcode");

  /** Codes of ISO 3166, of countries (part 1) or their divisions (part 2). */
  public static final IdScheme ISO_3166 = KNOWN.add("iso_3166");

  /** Cells of PRIO-GRID (Tollefsen, Strand and Buhaug 2012), by number. */
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

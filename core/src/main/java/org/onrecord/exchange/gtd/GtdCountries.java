package org.onrecord.exchange.gtd;

import java.util.Map;
import java.util.Optional;
import org.onrecord.exchange.rows.Countries;

/**
 * The countries of GTD that ISO 3166-1 has under another name. States that are gone have no code,
 * and neither have parts of states that old releases list as countries.
 */
final class GtdCountries {
  private static final Map<String, String> ELSEWHERE_NAMED =
      Map.ofEntries(
          Map.entry("Antigua and Barbuda", "AG"),
          Map.entry("Bosnia-Herzegovina", "BA"),
          Map.entry("Congo (Brazzaville)", "CG"),
          Map.entry("Congo (Kinshasa)", "CD"),
          Map.entry("Czech Republic", "CZ"),
          Map.entry("Democratic Republic of the Congo", "CD"),
          Map.entry("East Timor", "TL"),
          Map.entry("Hong Kong", "HK"),
          Map.entry("Ivory Coast", "CI"),
          Map.entry("Kosovo", "XK"),
          Map.entry("Macau", "MO"),
          Map.entry("Macedonia", "MK"),
          Map.entry("Myanmar", "MM"),
          Map.entry("Republic of the Congo", "CG"),
          Map.entry("Slovak Republic", "SK"),
          Map.entry("St. Kitts and Nevis", "KN"),
          Map.entry("St. Lucia", "LC"),
          Map.entry("Swaziland", "SZ"),
          Map.entry("Trinidad and Tobago", "TT"),
          Map.entry("Turkey", "TR"),
          Map.entry("Turkiye", "TR"),
          Map.entry("Vatican City", "VA"),
          Map.entry("Wallis and Futuna", "WF"),
          Map.entry("West Bank and Gaza Strip", "PS"));

  private GtdCountries() {}

  /** Returns the code of two letters; XK, which users of the list have agreed on, for Kosovo. */
  static Optional<String> alpha2(String name) {
    return Optional.ofNullable(ELSEWHERE_NAMED.get(name)).or(() -> Countries.alpha2("", name));
  }
}

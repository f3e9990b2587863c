package org.onrecord.exchange.rows;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by ISO 3166-1, as the platform has them. */
public final class Countries {
  private static final Map<String, String> BY_ALPHA_3 = byAlpha3();
  private static final Map<String, String> BY_NAME = byName();

  private Countries() {}

  private static Map<String, String> byAlpha3() {
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (String alpha2 : Locale.getISOCountries()) {
      String alpha3 = new Locale("", alpha2).getISO3Country();
      codes.put(alpha3, alpha2);
    }
    return codes.buildKeepingLast();
  }

  private static Map<String, String> byName() {
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (String alpha2 : Locale.getISOCountries()) {
      codes.put(new Locale("", alpha2).getDisplayCountry(Locale.ENGLISH), alpha2);
    }
    return codes.buildKeepingLast();
  }

  /**
   * Finds a country.
   *
   * @param alpha3 its code of three letters, or nothing
   * @param name its name in English, or nothing
   * @return its code of two letters; empty if neither is exactly one of the list
   */
  public static Optional<String> alpha2(String alpha3, String name) {
    return Optional.ofNullable(BY_ALPHA_3.get(alpha3))
        .or(() -> Optional.ofNullable(BY_NAME.get(name)));
  }
}

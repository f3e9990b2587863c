package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Countries by ISO 3166-1 alpha-2 and languages by BCP 47, as the platform has them. */
final class StandardCodes {
  private static final Set<String> COUNTRIES = ImmutableSet.copyOf(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = ImmutableSet.copyOf(Locale.getISOLanguages());

  /** Left by the standard to whoever needs a code of their own, as for Kosovo. */
  private static final Pattern OWN_COUNTRY = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");

  /** Three letters are of ISO 639-2 to 639-5, which the platform does not list. */
  private static final Pattern LONGER_LANGUAGE = Pattern.compile("[a-z]{3}");

  /** Apart, for the platform takes a while to name them all, and few records need it. */
  private static final class ByName {
    private static final Map<String, String> COUNTRIES = countriesByName();
    private static final Map<String, String> LANGUAGES = languagesByName();
  }

  private StandardCodes() {}

  static boolean isCountry(String code) {
    return COUNTRIES.contains(code) || OWN_COUNTRY.matcher(code).matches();
  }

  /** The code that was most likely meant by a name, a code of three letters or a common slip. */
  static Optional<String> country(String text) {
    return Optional.ofNullable(ByName.COUNTRIES.get(plain(text)));
  }

  static boolean isLanguage(String tag) {
    try {
      String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
      return language.isEmpty() // as in x-own
          || LANGUAGES.contains(language)
          || LONGER_LANGUAGE.matcher(language).matches();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  /** The tag that was most likely meant by the English name of a language, or by an underscore. */
  static Optional<String> language(String text) {
    String hyphens = text.replace('_', '-');
    return isLanguage(hyphens)
        ? Optional.of(hyphens)
        : Optional.ofNullable(ByName.LANGUAGES.get(plain(text)));
  }

  private static Map<String, String> countriesByName() {
    ImmutableMap.Builder<String, String> byName = ImmutableMap.builder();
    byName.put("uk", "GB");
    for (String code : COUNTRIES) {
      Locale country = new Locale.Builder().setRegion(code).build();
      byName.put(plain(code), code);
      byName.put(plain(country.getISO3Country()), code);
      byName.put(plain(country.getDisplayCountry(Locale.ENGLISH)), code);
    }
    return byName.buildKeepingLast();
  }

  private static Map<String, String> languagesByName() {
    ImmutableMap.Builder<String, String> byName = ImmutableMap.builder();
    for (String code : LANGUAGES) {
      Locale language = new Locale.Builder().setLanguage(code).build();
      byName.put(plain(language.getDisplayLanguage(Locale.ENGLISH)), code);
    }
    return byName.buildKeepingLast();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

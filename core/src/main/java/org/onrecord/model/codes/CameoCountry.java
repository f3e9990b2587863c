package org.onrecord.model.codes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The countries of CAMEO, as GDELT codes its actors: three letters, mostly those of ISO 3166-1,
 * some of them as they were around the year 2000; and regions of the world.
 *
 * <p>Source: CAMEO manual 1.1b3 (March 2012) and GDELT's list of CAMEO country codes, as restated
 * by projects that use the data.
 */
public final class CameoCountry {
  private static final Set<String> REGIONS =
      Set.of(
          "AFR", "ASA", "BLK", "CAS", "CAU", "CEU", "CFR", "CRB", "EAF", "EEU", "EIN", "EUR", "LAM",
          "MDT", "MEA", "NAF", "NMR", "PGS", "SAF", "SAM", "SAS", "SCN", "SEA", "WAF", "WST");

  private static final Map<String, Mapped<String>> ANSWERS = answers();

  private CameoCountry() {}

  private static Map<String, Mapped<String>> answers() {
    Map<String, Mapped<String>> answers = new HashMap<>();
    for (String region : REGIONS) {
      answers.put(region, Mapped.none("it is a region of several countries"));
    }
    for (String iso : Locale.getISOCountries()) {
      answers.put(new Locale("", iso).getISO3Country(), Mapped.exact(iso));
    }
    answers.put("ROM", Mapped.lossy("RO", "that it is a former code"));
    answers.put("TMP", Mapped.lossy("TL", "that it is a former code"));
    answers.put("ZAR", Mapped.lossy("CD", "that it is a former code"));
    answers.put("KSV", Mapped.lossy("XK", "that the code is not of ISO 3166"));
    answers.put("WSB", Mapped.lossy("PS", "that it is the West Bank"));
    answers.put("GZS", Mapped.lossy("PS", "that it is the Gaza Strip"));
    answers.put("BAG", Mapped.lossy("IQ", "that it is Baghdad"));
    return Map.copyOf(answers);
  }

  /**
   * Maps a code to ISO 3166-1.
   *
   * @param code the code, three upper-case letters
   * @return the code of two letters in ISO 3166-1, or why there is none
   */
  public static Mapped<String> alpha2(String code) {
    Mapped<String> answer = ANSWERS.get(code);
    return answer != null ? answer : Mapped.none("neither CAMEO nor ISO 3166 has such a code");
  }

  /**
   * Returns whether a code is that of a region of several countries, such as {@code AFR}.
   *
   * @param code the code, three upper-case letters
   * @return whether it is
   */
  public static boolean isRegion(String code) {
    return REGIONS.contains(code);
  }
}

package org.onrecord.validation.rules;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A name of a place as far as its spelling is beyond choice: without letter case, diacritics,
 * articles, apostrophes, hyphens and spaces, double letters single, and vowels that
 * transliterations of Arabic, Persian and Hebrew exchange taken as one. "Ayn al-Assad" and "Ain Al
 * Asad" are one.
 */
final class FoldedName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ARTICLES =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:the|al|el|ar|as|ash|at|ad|an|az)(?![\\p{L}\\p{N}])");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DOUBLES = Pattern.compile("(\\p{L})\\1+");

  /** What is written in two ways, longer spellings first. */
  private static final List<Map.Entry<String, String>> ALIKE =
      List.of(
          Map.entry("ee", "i"),
          Map.entry("oo", "u"),
          Map.entry("ou", "u"),
          Map.entry("ay", "ai"),
          Map.entry("ey", "ai"),
          Map.entry("ei", "ai"),
          Map.entry("e", "i"),
          Map.entry("o", "u"));

  private FoldedName() {}

  static String of(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    String joined = SEPARATORS.matcher(ARTICLES.matcher(plain).replaceAll(" ")).replaceAll("");
    for (Map.Entry<String, String> alike : ALIKE) {
      joined = joined.replace(alike.getKey(), alike.getValue());
    }
    return DOUBLES.matcher(joined).replaceAll("$1");
  }
}

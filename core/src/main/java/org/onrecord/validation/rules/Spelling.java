package org.onrecord.validation.rules;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Spelling {
  /** How many slips a word may have; one with fewer than five letters may have one less. */
  private static final int MOST_SLIPS = 2;

  private Spelling() {}

  /** The known word that is nearest to what was written, if one is near. */
  static Optional<String> nearest(String written, List<String> known) {
    String letters = letters(written);
    return known.stream()
        .filter(word -> slips(letters, letters(word)) <= most(letters, letters(word)))
        .min(comparingInt(word -> slips(letters, letters(word))));
  }

  private static int most(String written, String known) {
    int shorter = Math.min(written.length(), known.length());
    return Math.min(MOST_SLIPS, (shorter - 1) / 2);
  }

  /** Leaves out what tells {@code Air-Strikes} from {@code air_strike}. */
  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]|s$", "");
  }

  /** Counts letters too many, missing or wrong. */
  private static int slips(String written, String known) {
    int[] above = new int[known.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= written.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int wrong = written.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + wrong);
      }
      above = row;
    }
    return above[known.length()];
  }
}

package org.onrecord.json;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Spelling {
  /**
   * How many slips a name may have; with as many, one of less than five letters is another word.
   */
  private static final int MOST_SLIPS = 2;

  private Spelling() {}

  /** Returns the known name that is nearest to what was written, if one is near. */
  static Optional<String> nearest(String written, List<String> known) {
    String letters = letters(written);
    return known.stream()
        .filter(name -> isNear(letters, letters(name)))
        .min(comparingInt(name -> slips(letters, letters(name))));
  }

  private static boolean isNear(String written, String known) {
    int shorter = Math.min(written.length(), known.length());
    int most = Math.min(MOST_SLIPS, (shorter - 1) / 2);
    return Math.abs(written.length() - known.length()) <= most && slips(written, known) <= most;
  }

  /** Leaves out what tells {@code external_id} from {@code externalIds}. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_-]|s$", "");
  }

  /** Counts letters too many, missing, wrong, or swapped with the next. */
  private static int slips(String written, String known) {
    int[][] slips = new int[written.length() + 1][known.length() + 1];
    for (int i = 0; i <= written.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        if (i == 0 || j == 0) {
          slips[i][j] = i + j;
          continue;
        }
        int wrong = written.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
        slips[i][j] = Math.min(fewest, slips[i - 1][j - 1] + wrong);
        if (i > 1 && j > 1 && written.regionMatches(i - 2, swapped(known, j), 0, 2)) {
          slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
        }
      }
    }
    return slips[written.length()][known.length()];
  }

  private static String swapped(String name, int end) {
    return "" + name.charAt(end - 1) + name.charAt(end - 2);
  }
}

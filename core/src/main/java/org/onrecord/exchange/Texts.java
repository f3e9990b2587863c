package org.onrecord.exchange;

import java.util.List;

/** Numbers and lists as people write them. */
final class Texts {
  private Texts() {}

  /** Returns such as {@code 1 row} or {@code 2 rows}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns the first of a list, and how many more there are. */
  static String first(List<String> all, int most) {
    String shown = String.join(", ", all.subList(0, Math.min(most, all.size())));
    return all.size() > most ? shown + " and " + (all.size() - most) + " more" : shown;
  }
}

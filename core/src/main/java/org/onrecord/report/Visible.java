package org.onrecord.report;

import java.util.regex.Pattern;

/** Shows what would break a line, steer a terminal or turn the direction of writing. */
final class Visible {
  /** Controls, what breaks lines besides them, the marks of direction, and half pairs. */
  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\p{Cs}]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Visible() {}

  /** Returns a text on one line, with what is invisible as its number. */
  static String line(String text) {
    return INVISIBLE
        .matcher(BLANKS.matcher(text.strip()).replaceAll(" "))
        .replaceAll(found -> String.format("\\\\u%04x", (int) found.group().charAt(0)));
  }
}

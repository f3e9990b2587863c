package org.onrecord.time;

/**
 * The sub-year groups 21 to 41 of ISO 8601-2 and the months taken for them.
 *
 * <p>The standard names the groups but gives seasons no dates. Months here are the meteorological
 * ones, except that a season that runs over the turn of the year is December alone: that is how the
 * published implementations bound it. Relations leave open whether January and February after it
 * belong to it. Groups 21 to 24, of no stated hemisphere, go by the north.
 */
record SubYear(int firstMonth, int lastMonth, Precision precision) {
  static final int FIRST_CODE = 21;
  static final int LAST_CODE = 41;

  /** The group for a code from 21 to 41. */
  static SubYear of(int code) {
    if (code >= 40) {
      return span(code - 40, 6, Precision.SEMESTER);
    }
    if (code >= 37) {
      return span(code - 37, 4, Precision.QUADRIMESTER);
    }
    if (code >= 33) {
      return span(code - 33, 3, Precision.QUARTER);
    }
    return switch (code) {
      case 21, 25, 31 -> new SubYear(3, 5, Precision.SEASON);
      case 22, 26, 32 -> new SubYear(6, 8, Precision.SEASON);
      case 23, 27, 29 -> new SubYear(9, 11, Precision.SEASON);
      case 24, 28, 30 -> new SubYear(12, 12, Precision.SEASON);
      default -> throw new IllegalArgumentException("no sub-year group: " + code);
    };
  }

  static boolean isCode(int code) {
    return code >= FIRST_CODE && code <= LAST_CODE;
  }

  private static SubYear span(int index, int months, Precision precision) {
    return new SubYear(index * months + 1, (index + 1) * months, precision);
  }
}

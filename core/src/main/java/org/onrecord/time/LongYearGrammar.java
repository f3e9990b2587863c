package org.onrecord.time;

/** Reads years of more than four digits, years with an exponent and significant digits. */
final class LongYearGrammar {
  /**
   * Years beyond this many are told apart no more. It leaves room to count their days in a {@code
   * long}, and an exponent of any size costs no more than this does.
   */
  private static final long LIMIT = 1_000_000_000_000_000L;

  private static final int FEWEST_DIGITS = 5;
  private static final String INTEGER = "a positive integer without leading zeros";

  private final Scanner in;

  LongYearGrammar(Scanner in) {
    this.in = in;
  }

  /** The first and the last year that the digits allow. */
  record Years(Unit first, Unit last) {}

  /** Reads what follows a {@code Y}. */
  Years lettered() {
    boolean negative = in.skip('-');
    int digitsAt = in.position();
    long year = in.positive(LIMIT, INTEGER);
    int digits = in.position() - digitsAt;
    if (in.skip('E')) {
      long exponent = in.positive(LIMIT, INTEGER);
      for (long i = 0; i < exponent && year < LIMIT; i++) {
        year = Math.min(LIMIT, year * 10);
      }
    } else if (digits < FEWEST_DIGITS) {
      throw in.expectedAt(
          digitsAt, "at least five digits (shorter years are written without Y) or an exponent");
    }
    return significant(negative ? -year : year);
  }

  /** Reads an {@code S} with its digits if there is one: {@code 1950S2} is a year of the 1900s. */
  Years significant(long year) {
    long size = Math.abs(year);
    long unknownPart = 1;
    if (in.skip('S')) {
      long keep = in.positive(LIMIT, INTEGER);
      for (long left = Long.toString(size).length() - keep; left > 0; left--) {
        unknownPart *= 10;
      }
    }
    long low = size / unknownPart * unknownPart;
    long high = low + unknownPart - 1;
    if (size == LIMIT) {
      return beyond(year > 0);
    }
    return year < 0 ? years(-high, -low) : years(low, high);
  }

  private static Years years(long first, long last) {
    return new Years(Unit.year(first), Unit.year(last));
  }

  private static Years beyond(boolean future) {
    return future
        ? new Years(Unit.year(LIMIT), new Unit(Unit.NO_END, Unit.NO_END))
        : new Years(new Unit(Unit.NO_START, Unit.NO_START), Unit.year(-LIMIT));
  }
}

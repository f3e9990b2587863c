package org.onrecord.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** One day, month, season or year as its first and last day, both counted from 1970-01-01. */
record Unit(long start, long end) {
  /** Before every day: a start without limit. */
  static final long NO_START = Long.MIN_VALUE;

  /** After every day: an end without limit. */
  static final long NO_END = Long.MAX_VALUE;

  private static final long DAYS_TO_1970 = 719_528;

  static Unit day(int year, int month, int day) {
    long epochDay = LocalDate.of(year, month, day).toEpochDay();
    return new Unit(epochDay, epochDay);
  }

  static Unit months(int year, int first, int last) {
    return new Unit(
        LocalDate.of(year, first, 1).toEpochDay(),
        YearMonth.of(year, last).atEndOfMonth().toEpochDay());
  }

  /** A year that may lie far beyond those of {@link LocalDate}. */
  static Unit year(long year) {
    return new Unit(newYear(year), newYear(year + 1) - 1);
  }

  boolean touches(long from, long to) {
    return start <= to && end >= from;
  }

  private static long newYear(long year) {
    long before = year - 1;
    long leapDays =
        Math.floorDiv(before, 4) - Math.floorDiv(before, 100) + Math.floorDiv(before, 400);
    // The year 0 is itself a leap year, which the count of years before it leaves out.
    return 365 * year + leapDays + 1 - DAYS_TO_1970;
  }
}

package org.onrecord.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * A date some of whose digits are {@code X}: it stands for every real date that fits.
 *
 * <p>Components are held as digits of four bits each, {@link #UNSPECIFIED} for an X.
 *
 * @param negative whether the year has a minus sign
 * @param year four digits
 * @param month two digits, a sub-year group, or {@link #NONE}
 * @param day two digits or {@link #NONE}
 */
record Template(boolean negative, int year, int month, int day) {
  static final int NONE = -1;
  static final int UNSPECIFIED = 0xF;
  private static final int BITS = 4;
  private static final int MAX_YEAR = 9999;

  /** Returns whether any of the lowest so many digits is an X. */
  static boolean hasUnspecified(int digits, int count) {
    for (int i = 0; i < count; i++) {
      if (((digits >>> (i * BITS)) & UNSPECIFIED) == UNSPECIFIED) {
        return true;
      }
    }
    return false;
  }

  /** The number that fully specified digits spell. */
  static int number(int digits) {
    int number = 0;
    for (int shift = 3 * BITS; shift >= 0; shift -= BITS) {
      number = number * 10 + ((digits >>> shift) & UNSPECIFIED);
    }
    return number;
  }

  /** Returns whether a number can be what the digits stand for. */
  static boolean fits(int digits, int number) {
    int rest = number;
    for (int left = digits; left != 0 || rest != 0; left >>>= BITS) {
      int digit = left & UNSPECIFIED;
      if (digit != UNSPECIFIED && digit != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return true;
  }

  /** The earliest date that fits, or null if there is none. */
  @Nullable Unit earliest() {
    return find(true, Unit.NO_START, Unit.NO_END);
  }

  /** The latest date that fits, or null if there is none. */
  @Nullable Unit latest() {
    return find(false, Unit.NO_START, Unit.NO_END);
  }

  /** Returns whether any date that fits shares a day with the days from one to another. */
  boolean touches(long from, long to) {
    return find(true, from, to) != null;
  }

  private @Nullable Unit find(boolean forward, long from, long to) {
    int low = negative ? -MAX_YEAR : 0;
    int high = negative ? -1 : MAX_YEAR;
    if (from > Unit.year(high).end() || to < Unit.year(low).start()) {
      return null;
    }
    low = from <= Unit.year(low).start() ? low : LocalDate.ofEpochDay(from).getYear();
    high = to >= Unit.year(high).end() ? high : LocalDate.ofEpochDay(to).getYear();
    for (int i = 0; i <= high - low; i++) {
      int candidate = forward ? low + i : high - i;
      if (fits(year, Math.abs(candidate))) {
        Unit found = findInYear(candidate, forward, from, to);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Unit findInYear(int inYear, boolean forward, long from, long to) {
    if (month == NONE) {
      return Unit.year(inYear);
    }
    if (!hasUnspecified(month, 2) && SubYear.isCode(number(month))) {
      SubYear group = SubYear.of(number(month));
      Unit unit = Unit.months(inYear, group.firstMonth(), group.lastMonth());
      return unit.touches(from, to) ? unit : null;
    }
    for (int i = 1; i <= 12; i++) {
      int candidate = forward ? i : 13 - i;
      if (fits(month, candidate)) {
        Unit found = findInMonth(inYear, candidate, forward, from, to);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Unit findInMonth(int inYear, int inMonth, boolean forward, long from, long to) {
    if (day == NONE) {
      Unit unit = Unit.months(inYear, inMonth, inMonth);
      return unit.touches(from, to) ? unit : null;
    }
    int length = Month.of(inMonth).length(Year.isLeap(inYear));
    for (int i = 1; i <= length; i++) {
      int candidate = forward ? i : length + 1 - i;
      if (fits(day, candidate)) {
        Unit unit = Unit.day(inYear, inMonth, candidate);
        if (unit.touches(from, to)) {
          return unit;
        }
      }
    }
    return null;
  }
}

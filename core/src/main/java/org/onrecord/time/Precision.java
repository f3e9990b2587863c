package org.onrecord.time;

/**
 * The unit that an expression names, from the finest to the coarsest.
 *
 * <p>As in EDTF it is the smallest unit <em>written</em>, whether or not its digits are specified:
 * {@code 1985-XX-XX} has the precision of a day (it is some day of 1985), {@code 201X} that of a
 * year. How far the value spreads is told by {@link When#earliest()} and {@link When#latest()}.
 */
public enum Precision {
  /** A date-time, complete to the second. */
  SECOND,
  /** A calendar day. */
  DAY,
  /** A calendar month. */
  MONTH,
  /** A season, sub-year groups 21 to 32. */
  SEASON,
  /** A quarter, three months, sub-year groups 33 to 36. */
  QUARTER,
  /** A quadrimester, four months, sub-year groups 37 to 39. */
  QUADRIMESTER,
  /** A semester, six months, sub-year groups 40 and 41. */
  SEMESTER,
  /** A year, also one that is only known to some of its digits ({@code 1950S2}). */
  YEAR,
  /** No date is given: the text is unreadable or both ends of an interval are open or unknown. */
  UNKNOWN;

  /** The coarser of two, where unknown gives way to anything. */
  Precision coarser(Precision other) {
    if (this == UNKNOWN || other == UNKNOWN) {
      return this == UNKNOWN ? other : this;
    }
    return compareTo(other) >= 0 ? this : other;
  }

  /** The fewest days that one such unit can have. */
  int fewestDays() {
    return switch (this) {
      case SECOND, DAY, UNKNOWN -> 1;
      case MONTH, SEASON -> 28;
      case QUARTER -> 90;
      case QUADRIMESTER -> 120;
      case SEMESTER -> 181;
      case YEAR -> 365;
    };
  }

  /** The most days that one such unit can have. */
  int mostDays() {
    return switch (this) {
      case SECOND, DAY -> 1;
      case MONTH -> 31;
      case SEASON, QUARTER -> 92;
      case QUADRIMESTER -> 123;
      case SEMESTER -> 184;
      case YEAR, UNKNOWN -> 366;
    };
  }
}

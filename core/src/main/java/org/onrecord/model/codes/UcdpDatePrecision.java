package org.onrecord.model.codes;

import java.util.Optional;

/**
 * UCDP GED {@code date_prec}: how well the date is known. Maps without loss to and from {@link
 * DateSpan}.
 *
 * <p>Source: restated by projects that use the data; UCDP's own codebook was not at hand.
 */
public enum UcdpDatePrecision {
  /** The exact day. */
  DAY(1, DateSpan.DAY),
  /** A range of two to six days. */
  DAYS(2, DateSpan.DAYS),
  /** The week. */
  WEEK(3, DateSpan.WEEK),
  /** The month. */
  MONTH(4, DateSpan.MONTH),
  /** The year only. */
  YEAR(5, DateSpan.YEAR);

  private final int code;
  private final DateSpan span;

  UcdpDatePrecision(int code, DateSpan span) {
    this.code = code;
    this.span = span;
  }

  /** {@return the number, 1 to 5} */
  public int code() {
    return code;
  }

  /** {@return how long a time the date stands for} */
  public DateSpan span() {
    return span;
  }

  /**
   * Maps a span.
   *
   * @param span how long a time a date stands for
   * @return the code
   */
  public static UcdpDatePrecision from(DateSpan span) {
    return switch (span) {
      case DAY -> DAY;
      case DAYS -> DAYS;
      case WEEK -> WEEK;
      case MONTH -> MONTH;
      case YEAR -> YEAR;
    };
  }

  /**
   * Finds the constant with a number.
   *
   * @param code the number
   * @return the constant, or empty if {@code code} is not 1 to 5
   */
  public static Optional<UcdpDatePrecision> of(int code) {
    return Codes.find(values(), UcdpDatePrecision::code, code);
  }
}

package org.onrecord.model.codes;

import java.util.Optional;

/**
 * How long a time a date stands for. The bridge between a span of days and the date precisions of
 * UCDP and ACLED.
 */
public enum DateSpan {
  /** One day. */
  DAY(1),
  /** Two to six days. */
  DAYS(6),
  /** A week. */
  WEEK(7),
  /** More than a week, up to a month. */
  MONTH(31),
  /** More than a month, up to a year. */
  YEAR(366);

  private final int longest;

  DateSpan(int longest) {
    this.longest = longest;
  }

  /** {@return the most days it can stand for} */
  public int longestDays() {
    return longest;
  }

  /**
   * Returns the shortest span that holds a number of days.
   *
   * @param days the days from the first possible to the last, both counted
   * @return the span, or empty if {@code days} is below 1 or above 366
   */
  public static Optional<DateSpan> ofDays(long days) {
    for (DateSpan span : values()) {
      if (days >= 1 && days <= span.longest) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}

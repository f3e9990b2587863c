package org.onrecord.examples.dailyseries;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One day of a series. A value that is missing is not in the row: it is not zero.
 *
 * @param date the day
 * @param words the columns whose values are words
 * @param figures the columns whose values are numbers
 */
record Row(LocalDate date, Map<String, String> words, Map<String, Long> figures) {
  static final String DATE = "report_date";
  static final String PERIOD = "report_period";

  /**
   * {@return how many hours the figures of the day are said to cover, 0 if they are of no time at
   * all; empty if nothing is said}
   */
  Optional<Long> hours() {
    return Optional.ofNullable(figures.get(PERIOD));
  }
}

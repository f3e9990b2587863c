package org.onrecord.exchange.acled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day in the styles of ACLED's exports of several ages and of spreadsheets.
 *
 * @param day the day; empty if the text is none
 * @param policy how it was read, if not as it stands
 * @param doubt what is doubtful about such dates in the whole file
 */
record AcledDayText(Optional<LocalDate> day, Optional<String> policy, Optional<String> doubt) {
  /** What stands first in a date in numbers: nothing but other dates of the file tells. */
  enum Order {
    DAY_FIRST("a date in numbers is read as day, month, year", "day", "month"),
    MONTH_FIRST(
        "a date in numbers is read as month, day, year, as the file has dates that must be",
        "month",
        "day");

    private final String policy;
    private final String doubt;

    Order(String policy, String first, String second) {
      this.policy = policy;
      this.doubt =
          "a date has its %s first, so those read with the %s first are in doubt"
              .formatted(second, first);
    }

    private AcledDayText read(Matcher parts, String year) {
      boolean dayFirst = this == DAY_FIRST;
      return of(parts.group(3), parts.group(dayFirst ? 2 : 1), parts.group(dayFirst ? 1 : 2), year);
    }

    private Order other() {
      return this == DAY_FIRST ? MONTH_FIRST : DAY_FIRST;
    }
  }

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern WITH_NAME =
      Pattern.compile("(\\d{1,2})[-/. ]+([A-Za-z]{3,9})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern NAME_FIRST =
      Pattern.compile("([A-Za-z]{3,9})[-/. ]+(\\d{1,2})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})");
  private static final Pattern DAY_NUMBER = Pattern.compile("(\\d{5})(\\.0+)?");

  /** The day from which spreadsheets count. */
  private static final LocalDate DAY_NUMBER_0 = LocalDate.of(1899, 12, 30);

  private static final AcledDayText NONE =
      new AcledDayText(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads a day.
   *
   * @param text the text
   * @param year the year beside it, which completes one of two digits; may be empty
   * @param order what stands first if it is in numbers
   */
  static AcledDayText read(String text, String year, Order order) {
    Matcher parts = YEAR_FIRST.matcher(text);
    if (parts.matches()) {
      return of(parts.group(1), parts.group(2), parts.group(3), year);
    }
    parts = WITH_NAME.matcher(text);
    if (parts.matches()) {
      return of(parts.group(3), month(parts.group(2)), parts.group(1), year);
    }
    parts = NAME_FIRST.matcher(text);
    if (parts.matches()) {
      return of(parts.group(3), month(parts.group(1)), parts.group(2), year);
    }
    parts = IN_NUMBERS.matcher(text);
    return parts.matches() ? ofNumbers(parts, year, order) : ofDayNumber(text, year);
  }

  /** Returns whether a text is a date in numbers with the year last. */
  static boolean isInNumbers(String text) {
    return IN_NUMBERS.matcher(text).matches();
  }

  /** Returns the one order in which a date in numbers is a day; empty if both are, or neither. */
  static Optional<Order> onlyOrder(String text, String year) {
    Matcher parts = IN_NUMBERS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = Order.DAY_FIRST.read(parts, year).day.isPresent();
    boolean monthFirst = Order.MONTH_FIRST.read(parts, year).day.isPresent();
    return dayFirst == monthFirst
        ? Optional.empty()
        : Optional.of(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
  }

  /** Reads a day in any order that gives one. */
  static List<LocalDate> readAnyWay(String text, String year) {
    return Arrays.stream(Order.values())
        .flatMap(order -> read(text, year, order).day.stream())
        .toList();
  }

  private static AcledDayText ofNumbers(Matcher parts, String year, Order order) {
    AcledDayText read = order.read(parts, year);
    if (read.day.isPresent()) {
      return new AcledDayText(read.day, Optional.of(order.policy), Optional.empty());
    }
    return order.other().read(parts, year).day.isEmpty()
        ? NONE
        : new AcledDayText(Optional.empty(), Optional.empty(), Optional.of(order.doubt));
  }

  private static AcledDayText of(String year, String month, String day, String stated) {
    boolean brief = year.length() == 2;
    if (brief && (stated.length() != 4 || !stated.endsWith(year))) {
      return NONE;
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(brief ? stated : year),
              Integer.parseInt(month),
              Integer.parseInt(day));
      return new AcledDayText(
          Optional.of(date),
          brief
              ? Optional.of("a year of two digits is completed by the column year")
              : Optional.empty(),
          Optional.empty());
    } catch (DateTimeException | NumberFormatException noSuchDay) {
      return NONE;
    }
  }

  /** Returns the number of a month by its English name or the first letters of it; 0 for none. */
  private static String month(String name) {
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (full.regionMatches(true, 0, name, 0, name.length())) {
        return String.valueOf(month.getValue());
      }
    }
    return "0";
  }

  private static AcledDayText ofDayNumber(String text, String year) {
    Matcher number = DAY_NUMBER.matcher(text);
    if (!number.matches()) {
      return NONE;
    }
    LocalDate day = DAY_NUMBER_0.plusDays(Long.parseLong(number.group(1)));
    return year.equals(String.valueOf(day.getYear()))
        ? new AcledDayText(
            Optional.of(day),
            Optional.of("the day number of a spreadsheet is taken for that day"),
            Optional.empty())
        : NONE;
  }
}

package org.onrecord.exchange.acled;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
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
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern WITH_NAME =
      Pattern.compile("(\\d{1,2})[-/. ]+([A-Za-z]{3,9})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern NAME_FIRST =
      Pattern.compile("([A-Za-z]{3,9})[-/. ]+(\\d{1,2})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern DAY_FIRST =
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
   */
  static AcledDayText read(String text, String year) {
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
    parts = DAY_FIRST.matcher(text);
    return parts.matches() ? ofNumbers(parts, year) : ofDayNumber(text, year);
  }

  /** All of ACLED's own exports that have dates in numbers have the day first. */
  private static AcledDayText ofNumbers(Matcher parts, String year) {
    AcledDayText dayFirst = of(parts.group(3), parts.group(2), parts.group(1), year);
    if (dayFirst.day.isPresent()) {
      return new AcledDayText(
          dayFirst.day,
          Optional.of("a date in numbers is read as day, month, year"),
          Optional.empty());
    }
    return of(parts.group(3), parts.group(1), parts.group(2), year).day.isEmpty()
        ? NONE
        : new AcledDayText(
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                "a date has its month first, so those read with the day first are in doubt"));
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

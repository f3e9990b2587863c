package org.onrecord.exchange.acled;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.model.Dating;
import org.onrecord.model.codes.AcledTimePrecision;
import org.onrecord.model.codes.DateSpan;
import org.onrecord.time.When;

/**
 * A date as three cells: a day in ISO 8601, its year, and a precision.
 *
 * @param day the day; empty if there is none that stands for the date
 * @param precision how well it does; empty if there is none
 * @param lost what the cells do not tell
 */
record AcledWrittenDate(
    Optional<LocalDate> day, Optional<AcledTimePrecision> precision, Optional<String> lost) {
  private static final String NO_DAY =
      "an ACLED table has no time that is open, or longer than a month, or only words";
  private static final String ONE_DAY =
      "an ACLED table has one day, with the precision of a day, a week or a month";

  /** Writes the cells of a date. One that cannot be read is written as it stands. */
  static AcledWrittenDate write(Optional<Dating> dating, AcledCells cells) {
    AcledWrittenDate date =
        dating.map(AcledWrittenDate::of).orElseGet(() -> none(Optional.empty()));
    String unreadable =
        dating
            .flatMap(Dating::when)
            .filter(when -> !when.isReadable())
            .map(When::toString)
            .orElse("");
    String year = date.day.map(it -> String.valueOf(it.getYear())).orElse("");
    String code = date.precision.map(it -> String.valueOf(it.code())).orElse("");
    cells.put("event_date", date.day.map(LocalDate::toString).orElse(unreadable));
    cells.put("year", year, kept -> true);
    cells.put("time_precision", code, kept -> says(kept, date.precision));
    return date;
  }

  /** Whether a cell that was kept says what is written: in another way, or a code on no list. */
  private static boolean says(String kept, Optional<AcledTimePrecision> precision) {
    String whole = kept.endsWith(".0") ? kept.substring(0, kept.length() - 2) : kept;
    Optional<AcledTimePrecision> known =
        Cells.isWhole(whole)
            ? AcledTimePrecision.of((int) Long.parseLong(whole))
            : Optional.empty();
    return known.equals(precision)
        || (known.isEmpty() && precision.equals(Optional.of(AcledTimePrecision.DAY)));
  }

  private static AcledWrittenDate none(Optional<String> lost) {
    return new AcledWrittenDate(Optional.empty(), Optional.empty(), lost);
  }

  private static AcledWrittenDate of(Dating dating) {
    When when = dating.when().orElse(null);
    if (when == null) {
      return none(Optional.of(NO_DAY));
    } else if (!when.isReadable()) {
      return none(Optional.empty());
    }
    Optional<LocalDate> first = when.earliest();
    Optional<LocalDate> last = when.latest();
    if (first.isEmpty() || last.isEmpty()) {
      return none(Optional.of(NO_DAY));
    }
    return of(dating, when, first.get(), ChronoUnit.DAYS.between(first.get(), last.get()));
  }

  private static AcledWrittenDate of(Dating dating, When when, LocalDate first, long daysAfter) {
    Optional<AcledTimePrecision> precision =
        DateSpan.ofDays(daysAfter + 1).flatMap(span -> AcledTimePrecision.from(span).value());
    if (precision.isEmpty()) {
      return none(Optional.of(NO_DAY));
    }
    LocalDate last = first.plusDays(daysAfter);
    LocalDate day =
        reported(dating, first).stream()
            .filter(it -> !it.isBefore(first) && !it.isAfter(last))
            .filter(it -> AcledDates.when(it, precision.get()).equals(when))
            .findFirst()
            .orElse(first.plusDays(daysAfter / 2));
    boolean same = AcledDates.when(day, precision.get()).equals(when);
    return new AcledWrittenDate(
        Optional.of(day), precision, same ? Optional.empty() : Optional.of(ONE_DAY));
  }

  /** Returns the day that the words of an imported date give, or days if they can be two. */
  private static List<LocalDate> reported(Dating dating, LocalDate first) {
    return dating
        .reported()
        .map(words -> AcledDayText.readAnyWay(words, String.valueOf(first.getYear())))
        .orElse(List.of());
  }

  /** Whether the words of a date are only another way to write the day. */
  boolean covers(String words) {
    return day.filter(
            it -> AcledDayText.readAnyWay(words, String.valueOf(it.getYear())).contains(it))
        .isPresent();
  }
}

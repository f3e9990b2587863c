package org.onrecord.exchange.acled;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Dating;
import org.onrecord.model.codes.AcledTimePrecision;
import org.onrecord.model.codes.Mapped;
import org.onrecord.time.When;

/**
 * The dates of rows and their precision. What two sources read differently is read the wider way: 2
 * is some day of the seven around the date, 3 some day of its month.
 */
final class AcledDates {
  private static final Pattern MIDNIGHT =
      Pattern.compile("[ T](0?0:00(:00(\\.0+)?)?(Z|\\+00:00)?|12:00(:00)? ?[Aa][Mm])$");
  private static final int DAYS_AROUND = 3;

  private final Cells cells;
  private final Ledger ledger;
  private final CodeColumn<AcledTimePrecision> precisions;
  private final int date;
  private final int year;
  private final int precision;

  /** All of ACLED's own exports that have dates in numbers have the day first. */
  private AcledDayText.Order order = AcledDayText.Order.DAY_FIRST;

  AcledDates(Columns columns, Cells cells, Ledger ledger) {
    this.cells = cells;
    this.ledger = ledger;
    this.precisions = new CodeColumn<>("time_precision", AcledDates::precision, ledger);
    this.date = columns.index("event_date");
    this.year = columns.index("year");
    this.precision = columns.index("time_precision");
  }

  private static Mapped<AcledTimePrecision> precision(String code) {
    Optional<AcledTimePrecision> known =
        Cells.isWhole(code) ? AcledTimePrecision.of((int) Long.parseLong(code)) : Optional.empty();
    return known
        .map(it -> new Mapped<>(Optional.of(it), it.span().lost()))
        .orElseGet(() -> Mapped.none("no list has this code; the date is taken for the day"));
  }

  /**
   * Looks for the order of dates in numbers. The first one that is a day in one order only settles
   * it for the whole file.
   *
   * @return whether it is still open
   */
  boolean looksOn(Row row) {
    String text = withoutMidnight(row.cell(date));
    Optional<AcledDayText.Order> only = AcledDayText.onlyOrder(text, row.cell(year));
    order = only.orElse(order);
    return only.isEmpty()
        && (text.isEmpty() || text.startsWith("#") || AcledDayText.isInNumbers(text));
  }

  private static String withoutMidnight(String text) {
    return MIDNIGHT.matcher(text).replaceFirst("");
  }

  Optional<Dating> of(Row row, CarriedCells carried) {
    String text = withoutMidnight(cells.text(row, date));
    AcledTimePrecision exactness =
        precisions.of(cells.whole(row, precision)).orElse(AcledTimePrecision.DAY);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    AcledDayText read = AcledDayText.read(text, cells.whole(row, year), order);
    read.policy().ifPresent(policy -> ledger.coerced("event_date", policy, text));
    read.doubt().ifPresent(ledger::remark);
    if (read.day().isEmpty()) {
      ledger.remark("a date cannot be read, and is kept as it stands");
      carried.carries(date, text);
      return Optional.of(Dating.of(When.read(text)));
    }
    LocalDate day = read.day().get();
    carried.carries(date);
    carried.carries(precision, String.valueOf(exactness.code()));
    check(row, day, carried);
    Dating.Builder dating = Dating.builder().when(when(day, exactness));
    if (exactness != AcledTimePrecision.DAY || !text.equals(day.toString())) {
      dating.reported(text);
    }
    return Optional.of(dating.build());
  }

  private void check(Row row, LocalDate day, CarriedCells carried) {
    String stated = cells.whole(row, year);
    String ofDay = String.valueOf(day.getYear());
    carried.carries(year, ofDay);
    if (!stated.isEmpty() && !stated.equals(ofDay)) {
      ledger.remark("year is not that of event_date");
    }
  }

  /** Returns when something was that has a day and a precision. */
  static When when(LocalDate day, AcledTimePrecision exactness) {
    return switch (exactness) {
      case DAY -> When.of(day);
      case WEEK ->
          When.read("[" + day.minusDays(DAYS_AROUND) + ".." + day.plusDays(DAYS_AROUND) + "]");
      case MONTH -> When.read(YearMonth.from(day) + "-XX");
    };
  }
}

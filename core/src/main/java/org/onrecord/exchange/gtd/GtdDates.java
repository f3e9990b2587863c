package org.onrecord.exchange.gtd;

import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Dating;
import org.onrecord.time.When;

/** The dates of rows: year, month and day, of which 0 is unknown, and words for them. */
final class GtdDates {
  private static final String UNKNOWN = "XX";

  private final Cells cells;
  private final Ledger ledger;
  private final int year;
  private final int month;
  private final int day;
  private final int words;

  GtdDates(Columns columns, Cells cells, Ledger ledger) {
    this.cells = cells;
    this.ledger = ledger;
    this.year = columns.index("iyear");
    this.month = columns.index("imonth");
    this.day = columns.index("iday");
    this.words = columns.index("approxdate");
  }

  Dating of(Row row, CarriedCells carried) {
    String yearText = cells.whole(row, year);
    String monthText = part(row, month, "imonth");
    String dayText = part(row, day, "iday");
    Dating.Builder dating = Dating.builder();
    if (!yearText.isEmpty()) {
      dating.when(When.read(edtf(yearText, monthText, dayText)));
      carried.carries(year);
      carried.carries(month);
      carried.carries(day);
    }
    String text = cells.text(row, words);
    if (!text.isEmpty()) {
      dating.reported(text);
      carried.carries(words, text);
    }
    Dating date = dating.build();
    if (date.when().filter(when -> !when.isReadable()).isPresent()) {
      ledger.remark("a date cannot be read, and is kept as it stands");
    }
    return date;
  }

  private static String edtf(String year, String month, String day) {
    return month.equals(UNKNOWN) && day.equals(UNKNOWN) ? year : year + "-" + month + "-" + day;
  }

  /** Returns a month or day in two digits, or XX if it is unknown. */
  private String part(Row row, int column, String name) {
    String text = cells.whole(row, column);
    if (text.isEmpty()) {
      return UNKNOWN;
    } else if (text.equals("0") || text.equals("-9") || text.equals("-99")) {
      ledger.coerced(name, "0, -9 and -99 are unknown", text);
      return UNKNOWN;
    }
    return text.length() == 1 ? "0" + text : text;
  }
}

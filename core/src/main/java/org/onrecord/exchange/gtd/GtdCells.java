package org.onrecord.exchange.gtd;

import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;

/** Reads cells in which -9 and -99 stand for what is unknown, and never for a number. */
final class GtdCells {
  private static final Set<String> UNKNOWN_NUMBERS = Set.of("-9", "-99");

  private final Columns columns;
  private final Cells cells;
  private final Ledger ledger;

  GtdCells(Columns columns, Cells cells, Ledger ledger) {
    this.columns = columns;
    this.cells = cells;
    this.ledger = ledger;
  }

  /** Returns how many; stated to be unknown where the cell says so, empty where it says nothing. */
  Optional<Quantity> count(Row row, int column, CarriedCells carried) {
    String text = cells.whole(row, column);
    if (UNKNOWN_NUMBERS.contains(text)) {
      ledger.coerced(
          columns.names().get(column), "-9 and -99 are an unknown number, and no number", text);
      return Optional.of(Quantity.unknown());
    }
    Optional<Quantity> count = cells.count(row, column);
    count.ifPresent(it -> carried.carries(column, it.notation()));
    return count;
  }

  /** Returns a code; empty where the cell says nothing or that it is unknown. */
  String code(Row row, int column) {
    String text = cells.whole(row, column);
    if (!UNKNOWN_NUMBERS.contains(text)) {
      return text;
    }
    ledger.coerced(columns.names().get(column), "-9 is unknown, and neither yes nor no", text);
    return "";
  }

  /** Returns a text; empty where the cell says nothing or that it is unknown. */
  String text(Row row, int column) {
    String text = cells.text(row, column);
    return text.equalsIgnoreCase("Unknown") ? "" : text;
  }

  Cells plain() {
    return cells;
  }
}

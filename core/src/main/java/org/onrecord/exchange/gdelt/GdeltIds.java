package org.onrecord.exchange.gdelt;

import java.util.Optional;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Provenance;

/** The ids of events in rows. */
final class GdeltIds {
  private final Output output;
  private final Cells cells;
  private final int column;

  GdeltIds(Columns columns, Cells cells, Output output) {
    this.output = output;
    this.cells = cells;
    this.column = columns.index("globaleventid");
  }

  /** Returns the number of the event of a row; without a sound one, the row is dropped. */
  Optional<String> of(Row row) {
    String number = cells.whole(row, column);
    if (Cells.isWhole(number)) {
      return Optional.of(number);
    }
    output.drop(
        number.isEmpty() ? DropReason.ID_MISSING : DropReason.ID_RUINED,
        "expected a whole number in globaleventid, but found "
            + (number.isEmpty() ? "nothing" : '"' + number + '"'));
    return Optional.empty();
  }

  static String event(String number) {
    return "gdelt-" + number;
  }

  Provenance.Builder provenance(String number) {
    return output.provenance().row(number).coder("GDELT, by machine");
  }
}

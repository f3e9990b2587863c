package org.onrecord.exchange.acled;

import java.util.regex.Pattern;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Provenance;

/**
 * When rows were last changed, or deleted. ACLED has no releases: that time names the revision of a
 * row.
 */
final class AcledTimestamps {
  /** Seconds or milliseconds since 1970, or ISO 8601. */
  private static final Pattern TIMESTAMP =
      Pattern.compile(
          "[0-9]{9,13}|[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9:.]{5,15}(Z|[-+][0-9:]{2,5})?)?");

  private final Cells cells;
  private final Output output;
  private final String name;
  private final int column;

  AcledTimestamps(Columns columns, Cells cells, Output output, String name) {
    this.cells = cells;
    this.output = output;
    this.name = name;
    this.column = columns.index(name);
  }

  static boolean isOne(String text) {
    return TIMESTAMP.matcher(text).matches();
  }

  /** Returns the time in a row as it stands; empty if there is none that is one. */
  String of(Row row, CarriedCells carried) {
    String time = cells.whole(row, column);
    carried.carries(column, isOne(time) ? time : "");
    if (time.isEmpty() || isOne(time)) {
      return time;
    }
    output.ledger().coerced(name, "what is no time names no revision", time);
    return "";
  }

  /** Returns the provenance of what comes of a row. */
  Provenance.Builder provenance(String id, String time) {
    Provenance.Builder provenance = output.provenance().row(id);
    return time.isEmpty() ? provenance : provenance.revision(time);
  }
}

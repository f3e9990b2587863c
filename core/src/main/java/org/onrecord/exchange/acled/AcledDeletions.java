package org.onrecord.exchange.acled;

import java.util.Set;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;

/** Turns rows of ACLED's list of deleted events into events that are marked as withdrawn. */
final class AcledDeletions implements RowConverter {
  private final Output output;
  private final AcledIds ids;
  private final AcledTimestamps timestamps;
  private final Leftovers leftovers;

  AcledDeletions(Columns columns, Output output) {
    Cells cells = new Cells(columns, output.ledger());
    this.output = output;
    this.ids = new AcledIds(cells, output, columns.index("event_id_cnty"));
    this.timestamps = new AcledTimestamps(columns, cells, output, "deleted_timestamp");
    this.leftovers = new Leftovers(columns, Set.of("event_id_cnty"));
  }

  @Override
  public void convert(Row row) {
    ids.of(row).ifPresent(id -> convert(row, id));
  }

  private void convert(Row row, String id) {
    CarriedCells carried = new CarriedCells(row);
    String time = timestamps.of(row, carried);
    Event.Builder event =
        Event.of("acled-" + id, EventType.OTHER)
            .title("Event " + id + ", withdrawn by ACLED")
            .externalId(IdScheme.ACLED, id)
            .provenance(timestamps.provenance(id, time).deleted(true).build());
    leftovers.of(row, carried.indices()).ifPresent(json -> event.extension("x_acled", json));
    output.add(event.build());
  }
}

package org.onrecord.exchange.ucdp;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.rows.CsvOut;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;

/** Writes events as a table with the columns of UCDP GED. */
final class UcdpExporter implements Exporter {
  @Override
  public String name() {
    return "UCDP GED table";
  }

  @Override
  public ExportReport write(Dossier dossier, OutputStream out) {
    DossierIndex index = DossierIndex.of(dossier);
    UcdpLosses losses = new UcdpLosses(index);
    List<Event> events = dossier.events().stream().filter(losses::admits).toList();
    List<String> columns = columns(events);
    CsvOut table = new CsvOut(out);
    table.heading(columns);
    for (Event event : events) {
      Map<String, String> cells = new UcdpRow(event, index, losses).cells();
      table.row(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    }
    dossier.records().forEach(losses::of);
    return table.end(name(), dossier, losses.all());
  }

  /** Returns the columns of UCDP, and behind them others that imported rows had. */
  private static List<String> columns(List<Event> events) {
    Set<String> columns = new LinkedHashSet<>(UcdpColumns.OF_25_1);
    for (Event event : events) {
      String kept = event.extensions().get(UcdpColumns.EXTENSION);
      columns.addAll(kept == null ? Set.of() : Leftovers.read(kept).keySet());
    }
    return new ArrayList<>(columns);
  }
}

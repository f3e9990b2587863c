package org.onrecord.exchange.ucdp;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Ref;

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
    Writer writer = new OutputStreamWriter(out, UTF_8);
    try {
      CsvWriter csv = CsvWriter.builder().build(writer);
      csv.writeRecord(columns);
      for (Event event : events) {
        Map<String, String> cells = new UcdpRow(event, index, losses).cells();
        csv.writeRecord(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
      }
      writer.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write the table", failed);
    }
    dossier.records().forEach(losses::of);
    return ExportReport.builder()
        .format(name())
        .dossier(dossier.id())
        .written(events.size())
        .putAllRecords(count(dossier))
        .addAllLost(losses.all())
        .build();
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

  private static Map<Ref.Kind, Long> count(Dossier dossier) {
    Map<Ref.Kind, Long> count = new EnumMap<>(Ref.Kind.class);
    dossier
        .records()
        .map(DossierRecord::ref)
        .forEach(record -> count.merge(record.kind(), 1L, Long::sum));
    return count;
  }
}

package org.onrecord.exchange.acled;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.model.Dossier;

/** Writes the 31 columns of present ACLED exports. */
final class AcledExporter implements Exporter {
  @Override
  public String name() {
    return AcledFormat.DATASET;
  }

  @Override
  public ExportReport write(Dossier dossier, OutputStream out) {
    AcledExport export = new AcledExport(dossier);
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
      rows.writeRecord(AcledColumns.OF_EXPORT);
      export.forEachRow(rows::writeRecord);
      rows.flush();
      writer.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write the table: " + failed.getMessage(), failed);
    }
    return export.report(name());
  }
}

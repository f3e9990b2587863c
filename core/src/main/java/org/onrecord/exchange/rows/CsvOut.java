package org.onrecord.exchange.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.LostField;
import org.onrecord.model.Dossier;

/** Writes rows as CSV (RFC 4180) in UTF-8, and counts them. */
public final class CsvOut {
  private final Writer writer;
  private final CsvWriter csv;
  private long rows;

  /**
   * Begins a table.
   *
   * @param out where to; not closed
   */
  public CsvOut(OutputStream out) {
    this.writer = new OutputStreamWriter(out, UTF_8);
    this.csv = CsvWriter.builder().build(writer);
  }

  /**
   * Writes a row that is not data, such as the header.
   *
   * @param cells its cells
   */
  public void heading(List<String> cells) {
    csv.writeRecord(cells);
  }

  /**
   * Writes a row of data.
   *
   * @param cells its cells
   */
  public void row(List<String> cells) {
    csv.writeRecord(cells);
    rows++;
  }

  /**
   * Ends the table.
   *
   * @param format the name of the format
   * @param dossier what was written
   * @param lost what could not be
   * @return the account
   * @throws UncheckedIOException if the stream cannot be written
   */
  public ExportReport end(String format, Dossier dossier, List<LostField> lost) {
    try {
      csv.flush();
      writer.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write the table", failed);
    }
    return ExportAccount.report(format, dossier, rows, lost);
  }
}

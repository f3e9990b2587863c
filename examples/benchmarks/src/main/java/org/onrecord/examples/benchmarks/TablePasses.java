package org.onrecord.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.ucdp.UcdpGed;

/** Passes over one table of UCDP GED. */
final class TablePasses {
  private static final String BARE = "bare FastCSV pass";

  private TablePasses() {}

  /**
   * Measures passes.
   *
   * @param args how many rows, and how many rounds
   * @throws IOException never, since the table is in memory
   */
  public static void main(String[] args) throws IOException {
    byte[] table = UcdpTable.ofRows(Integer.parseInt(args[0]));
    Map<String, Passes.Pass> passes = new LinkedHashMap<>();
    passes.put(BARE, TablePasses::bare);
    passes.put("importing", TablePasses::imported);
    Passes.print(
        Passes.measure(passes, () -> new ByteArrayInputStream(table), Integer.parseInt(args[1])),
        BARE);
  }

  /** Looks at every cell. */
  static long bare(InputStream in) throws IOException {
    long length = 0;
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(in)) {
      for (CsvRecord row : rows) {
        for (int i = 0; i < row.getFieldCount(); i++) {
          length += row.getField(i).length();
        }
      }
    }
    return length;
  }

  /** Makes every record and keeps none. */
  static long imported(InputStream in) {
    try (ImportReader records = UcdpGed.importer().open(in, "table")) {
      return records.stream().count();
    }
  }
}

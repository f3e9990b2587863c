package org.onrecord.exchange.rows;

import org.onrecord.exchange.Importer;

/** Imports delimited files. */
public final class TableImporter {
  private TableImporter() {}

  /**
   * Returns an importer of a format.
   *
   * @param format the format
   * @return the importer
   */
  public static Importer of(TableFormat format) {
    return FileImporter.of(
        format.dataset(),
        (release, charset, in, file) -> new TableReader(format, release, charset, in, file));
  }
}

package org.onrecord.exchange;

import org.onrecord.model.Dossier;

/**
 * What came of a whole file.
 *
 * @param dossier its records
 * @param report the account of its rows
 */
public record Imported(Dossier dossier, ImportReport report) {
  /**
   * Takes all that a reader has left.
   *
   * @param reader the reader; not closed
   * @return its records, and the account of its rows
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static Imported of(ImportReader reader) {
    Dossier.Builder dossier = Dossier.builder().from(reader.header());
    reader.forEach(dossier::record);
    return new Imported(dossier.build(), reader.report());
  }
}

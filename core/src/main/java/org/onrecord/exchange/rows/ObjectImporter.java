package org.onrecord.exchange.rows;

import org.onrecord.exchange.Importer;

/** Imports files of JSON that hold many objects. */
public final class ObjectImporter {
  private ObjectImporter() {}

  /**
   * Returns an importer of a format.
   *
   * @param format the format
   * @return the importer
   */
  public static Importer of(ObjectFormat format) {
    return FileImporter.of(
        format.dataset(),
        (release, charset, in, file) -> new ObjectReader(format, release, charset, in, file));
  }
}

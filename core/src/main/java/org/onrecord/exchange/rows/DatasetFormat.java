package org.onrecord.exchange.rows;

/** What every importer has to know of one format. */
public interface DatasetFormat {
  /** {@return the name of the dataset or format, such as {@code UCDP GED}} */
  String dataset();

  /**
   * {@return what the id of the dossier and of the source begins with, such as {@code ucdp-ged}}
   */
  String prefix();
}

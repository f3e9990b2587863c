package org.onrecord.exchange.rows;

import org.onrecord.model.DossierRecord;
import org.onrecord.model.Provenance;

/** What every importer has to know of one format. */
public interface DatasetFormat {
  /** {@return the name of the dataset or format, such as {@code UCDP GED}} */
  String dataset();

  /**
   * {@return what the id of the dossier and of the source begins with, such as {@code ucdp-ged}}
   */
  String prefix();

  /**
   * Returns whether a record was imported from a dataset.
   *
   * @param record any record
   * @param dataset the name of the dataset
   * @return whether the provenance of the record says so
   */
  static boolean isFrom(DossierRecord record, String dataset) {
    return record.provenance().flatMap(Provenance::dataset).filter(dataset::equals).isPresent();
  }
}

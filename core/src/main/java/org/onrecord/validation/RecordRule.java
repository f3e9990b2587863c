package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/**
 * A rule that sees one record at a time and needs nothing else. It runs on dossiers and on corpora
 * of any length.
 *
 * @param <T> the kind of record; {@link DossierRecord} for all
 */
public non-sealed interface RecordRule<T extends DossierRecord> extends Rule {
  /** {@return the kind of record that it looks at} */
  Class<T> type();

  /**
   * Looks at a record.
   *
   * @param record the record
   * @param findings told of what is found
   */
  void check(T record, Findings findings);
}

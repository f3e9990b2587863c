package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/**
 * A record rule about values of one sort, such as all dates of a record or all of its citations.
 *
 * @param <V> the type of the value
 */
public interface ValueRule<V> extends RecordRule<DossierRecord>, ValueCheck<V> {
  @Override
  default Class<DossierRecord> type() {
    return DossierRecord.class;
  }

  /**
   * Looks at a record before its values are looked at. Does nothing unless it is overridden.
   *
   * @param record the record
   * @param findings told of what is found
   */
  @Override
  default void check(DossierRecord record, Findings findings) {}
}

package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/**
 * Looks at the values of one sort, wherever in a record they stand. A run goes through a record
 * once for all checks of this kind.
 *
 * @param <V> the type of the value
 */
public interface ValueCheck<V> {
  /** {@return the sort of value that it looks at; the same each time} */
  Values<V> values();

  /**
   * Looks at a value.
   *
   * @param record the record that it stands in
   * @param value the value
   * @param pointer where it stands, as a JSON Pointer (RFC 6901) into the record as it is written;
   *     valid during the call only, keep its {@code toString()}
   * @param findings told of what is found
   */
  void check(DossierRecord record, V value, CharSequence pointer, Findings findings);
}

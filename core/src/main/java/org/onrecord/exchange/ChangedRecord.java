package org.onrecord.exchange;

import java.util.List;
import org.onrecord.model.Ref;

/**
 * A record that is in two releases and not the same in both.
 *
 * @param record the record
 * @param values what differs, in the order of the pointers; never empty
 */
public record ChangedRecord(Ref record, List<ChangedValue> values) {
  /**
   * Takes a record that has changed.
   *
   * @param record the record
   * @param values what differs
   */
  public ChangedRecord {
    values = List.copyOf(values);
  }
}

package org.onrecord.validation;

import org.onrecord.model.Ref;

/**
 * Numbers the ids that come up in a run, from 0 on, in the order in which they first come up. So a
 * rule can keep a number or a bit for each record of a corpus and need not keep its id. All rules
 * of a run have the same numbers. Used by one thread at a time.
 *
 * <p>An id is known by its kind and 96 bits of its text: its FarmHash Fingerprint64 and its {@link
 * String#hashCode}. Among a million ids the odds that any two are taken for one are below 1 to
 * 10<sup>17</sup>, unless somebody makes up ids for that end.
 */
public interface IdNumbers {
  /**
   * Returns the number of an id; a new one if it has none.
   *
   * @param id the id of a record, seen or only referred to
   * @return its number, at least 0
   */
  int of(Ref id);
}

package org.onrecord.exchange;

import java.util.Optional;

/**
 * A value within a record that is not the same in two releases.
 *
 * @param pointer where it stands in the record, as a JSON Pointer (RFC 6901) such as {@code
 *     /says/total/quantity}
 * @param before its JSON in the older release, strings in quotation marks; empty if it was not
 *     there
 * @param after its JSON in the newer release; empty if it is no longer there
 */
public record ChangedValue(String pointer, Optional<String> before, Optional<String> after) {
  /** {@return the pointer, and what became of what, in one line} */
  @Override
  public String toString() {
    return pointer + ": " + before.orElse("nothing") + " → " + after.orElse("nothing");
  }
}

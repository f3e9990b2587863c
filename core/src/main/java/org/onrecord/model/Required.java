package org.onrecord.model;

import static java.util.Objects.requireNonNull;

/** The little that a value must be: what is refused here is no value at all. */
final class Required {
  private Required() {}

  static void requireId(String value) {
    if (requireNonNull(value, "an id must not be null").isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }

  static void requireNumber(String what, double value) {
    if (Double.isNaN(value)) {
      throw new IllegalArgumentException(what + " must be a number");
    }
  }
}

package org.onrecord.model;

/** The one thing that an id must be. */
final class Ids {
  private Ids() {}

  static void requireId(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id must not be blank");
    }
  }
}

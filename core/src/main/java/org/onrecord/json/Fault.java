package org.onrecord.json;

/** A value that is not what was expected where it stands. It never leaves this package. */
final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;
  private final transient String expected;

  Fault(Place place, String expected) {
    super("expected " + expected, null, false, false);
    this.place = place;
    this.expected = expected;
  }

  /** What was expected, in words. */
  String expected() {
    return expected;
  }

  Place place() {
    return place;
  }

  /**
   * Where in the input something is.
   *
   * @param offset bytes before it, or -1 if the input is not at hand
   * @param line the line, from 1
   * @param column the column, from 1
   * @param pointer the JSON Pointer
   */
  record Place(long offset, int line, int column, String pointer) {}
}

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

  /** Returns the same fault with more to say of what was expected. */
  Fault adding(String hint) {
    return new Fault(place, expected + hint);
  }

  /** Returns the same fault so many lines further down. */
  Fault linesLater(int lines) {
    Place moved = new Place(place.offset(), place.line() + lines, place.column(), place.pointer());
    return lines == 0 ? this : new Fault(moved, expected);
  }

  /**
   * Where in the input something is.
   *
   * @param offset the index of its first byte
   * @param line the line, from 1
   * @param column the column in code points, from 1
   * @param pointer the JSON Pointer
   */
  record Place(int offset, int line, int column, String pointer) {
    /** The place before everything. */
    static final Place START = new Place(0, 1, 1, "");
  }
}

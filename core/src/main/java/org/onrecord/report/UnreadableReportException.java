package org.onrecord.report;

/** Says that some JSON is no report: where it stops being one, and what was expected there. */
public final class UnreadableReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The line, from 1. */
  private final int line;

  /** The column in UTF-16 units, from 1. */
  private final int column;

  /** The JSON Pointer of the value. */
  private final String pointer;

  /** What was expected there. */
  private final String expected;

  UnreadableReportException(int line, int column, String pointer, String expected) {
    super(
        Visible.line(
            line
                + ":"
                + column
                + ": expected "
                + expected
                + (pointer.isEmpty() ? "" : " (at " + pointer + ")")));
    this.line = line;
    this.column = column;
    this.pointer = pointer;
    this.expected = expected;
  }

  /** {@return the line, from 1} */
  public int line() {
    return line;
  }

  /** {@return the column in UTF-16 units, from 1} */
  public int column() {
    return column;
  }

  /** {@return the JSON Pointer (RFC 6901) of the value; empty for the whole} */
  public String pointer() {
    return pointer;
  }

  /** {@return what was expected there} */
  public String expected() {
    return expected;
  }
}

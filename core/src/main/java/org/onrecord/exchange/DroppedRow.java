package org.onrecord.exchange;

/**
 * A row that was not taken over.
 *
 * @param row its number among the rows of data, from 1
 * @param line the line of the file that it begins on, from 1
 * @param reason why it was dropped
 * @param message what was expected and what was found
 * @param raw the row as it stands in the file
 */
public record DroppedRow(long row, long line, DropReason reason, String message, String raw) {
  /** {@return where it stands and why it was dropped, in one line} */
  @Override
  public String toString() {
    return "row " + row + " (line " + line + ") " + reason.words() + ": " + message;
  }
}

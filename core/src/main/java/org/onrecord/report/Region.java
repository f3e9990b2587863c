package org.onrecord.report;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A stretch of a file. Lines and columns count from 1, columns in UTF-16 units.
 *
 * @param startLine the line of the first character
 * @param startColumn its column
 * @param endLine the line of the last character
 * @param endColumn the column after it
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {
  /** Returns a stretch of a value that begins in a line of the file. */
  static Region of(JsonLocation start, JsonLocation end, int firstLine) {
    int above = firstLine - 1;
    return new Region(
        above + start.getLineNr(), start.getColumnNr(), above + end.getLineNr(), end.getColumnNr());
  }

  Region firstCharacter() {
    return new Region(startLine, startColumn, startLine, startColumn + 1);
  }
}

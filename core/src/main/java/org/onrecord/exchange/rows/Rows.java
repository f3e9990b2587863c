package org.onrecord.exchange.rows;

import java.io.Closeable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one at a time. */
interface Rows extends Closeable {
  /**
   * Reads the next row.
   *
   * @return the row, readable or not; null if there is none
   * @throws UncheckedIOException if the file cannot be read
   */
  @Nullable Row next();

  /** Says how many cells each row should have. */
  void expect(int cells);

  /** Goes back to the last row that was read, and takes its cells to be set apart otherwise. */
  void readAgain(Row last, Dialect dialect);
}

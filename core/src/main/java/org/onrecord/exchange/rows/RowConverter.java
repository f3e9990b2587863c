package org.onrecord.exchange.rows;

/** Turns the rows of one file into records. */
public interface RowConverter {
  /**
   * Turns a row into records, or says why there are none.
   *
   * @param row a row with as many cells as there are columns
   */
  void convert(Row row);

  /** Is told that there are no more rows. Does nothing unless it is overridden. */
  default void end() {}
}

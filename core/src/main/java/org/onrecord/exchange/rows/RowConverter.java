package org.onrecord.exchange.rows;

/** Turns the rows of one file into records. */
public interface RowConverter {
  /**
   * Is shown the first rows before any of them is converted, so as to find out what only several of
   * them tell. Does not look at all unless it is overridden.
   *
   * @param row a row, which need not have as many cells as there are columns
   * @return whether it has to see more rows
   */
  default boolean looksOn(Row row) {
    return false;
  }

  /**
   * Turns a row into records, or says why there are none.
   *
   * @param row a row with as many cells as there are columns
   */
  void convert(Row row);

  /**
   * Returns whether the id of a row tells what it is about. If it does not, a row with the same
   * cells may still be another one.
   *
   * @param row a row with as many cells as there are columns
   * @return whether it does; true unless it is overridden
   */
  default boolean isIdentified(Row row) {
    return true;
  }

  /** Is told that there are no more rows. Does nothing unless it is overridden. */
  default void end() {}
}

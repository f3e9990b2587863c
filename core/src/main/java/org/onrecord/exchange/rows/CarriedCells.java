package org.onrecord.exchange.rows;

import java.util.BitSet;

/** The cells of one row that the model carries just as they stand. */
public final class CarriedCells {
  private final Row row;
  private final BitSet indices = new BitSet();

  /**
   * Begins with none.
   *
   * @param row the row
   */
  public CarriedCells(Row row) {
    this.row = row;
  }

  /**
   * Says what the model has of a cell. A cell that stands otherwise is not carried.
   *
   * @param index the index of the column, or -1 for one that the file has not
   * @param text how the cell would be written from the model
   */
  public void carries(int index, String text) {
    if (index >= 0 && row.cell(index).equals(text)) {
      indices.set(index);
    }
  }

  /**
   * Says that the model carries a cell in another style, which loses nothing.
   *
   * @param index the index of the column, or -1 for one that the file has not
   */
  public void carries(int index) {
    if (index >= 0) {
      indices.set(index);
    }
  }

  /** {@return the indices of the columns whose cells are carried; not to be changed} */
  public BitSet indices() {
    return indices;
  }
}

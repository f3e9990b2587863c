package org.onrecord.exchange.rows;

import java.util.List;

/**
 * Knows rows again that have the same cells, from 64 bits of each. Two different rows have the same
 * 64 bits by chance in one of some 30 million files of a million rows.
 */
public final class Duplicates {
  private long[] prints = new long[1 << 10];
  private int[] rows = new int[1 << 10];
  private int size;

  /**
   * Looks for an earlier row like this one, and remembers this one.
   *
   * @param cells the cells of the row
   * @param row its number
   * @return the number of the first such row; 0 if there is none
   */
  public long earlier(List<String> cells, long row) {
    if (size > prints.length / 2) {
      grow();
    }
    long print = print(cells);
    int slot = slot(print);
    if (rows[slot] != 0) {
      return rows[slot];
    }
    put(slot, print, (int) row);
    size++;
    return 0;
  }

  /** FNV-1a with 64 bits (Fowler, Noll and Vo), over characters, and its bits spread in the end. */
  private static long print(List<String> cells) {
    long print = 0xcbf29ce484222325L;
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      for (int i = 0; i < cell.length(); i++) {
        print = (print ^ cell.charAt(i)) * 0x100000001b3L;
      }
      print = (print ^ '\n') * 0x100000001b3L;
    }
    return print ^ (print >>> 32);
  }

  /** Returns the slot with these bits, or the free one where they belong. */
  private int slot(long print) {
    int slot = (int) print & (prints.length - 1);
    while (rows[slot] != 0 && prints[slot] != print) {
      slot = (slot + 1) & (prints.length - 1);
    }
    return slot;
  }

  private void put(int slot, long print, int row) {
    prints[slot] = print;
    rows[slot] = row;
  }

  private void grow() {
    long[] oldPrints = prints;
    int[] oldRows = rows;
    prints = new long[oldPrints.length * 2];
    rows = new int[oldRows.length * 2];
    for (int i = 0; i < oldPrints.length; i++) {
      if (oldRows[i] != 0) {
        put(slot(oldPrints[i]), oldPrints[i], oldRows[i]);
      }
    }
  }
}

package org.onrecord.exchange.rows;

import java.util.List;

/**
 * Knows rows again that have the same cells, from 64 bits of each. Two different rows have the same
 * 64 bits by chance in one of some 30 million files of a million rows.
 */
public final class Duplicates {
  private static final long PRIME = 0xc6a4a7935bd1e995L;

  private static final int FOUR = 4;

  /** No letter, by Unicode's own word. */
  private static final char END = '\uffff';

  /** By slot, the bits of a row, 0 if there is none, and behind them its number. */
  private long[] rows = new long[1 << 11];

  private int size;

  private final Letters letters = new Letters();

  /**
   * Looks for an earlier row like this one, and remembers this one.
   *
   * @param cells the cells of the row
   * @param row its number
   * @return the number of the first such row; 0 if there is none
   */
  public long earlier(List<String> cells, long row) {
    if (size > rows.length / 4) {
      grow();
    }
    long print = print(cells);
    int slot = slot(print);
    if (rows[slot] != 0) {
      return rows[slot + 1];
    }
    put(slot, print, row);
    size++;
    return 0;
  }

  /** Mixes all letters of a row, four at a time: the step of MurmurHash2 with 64 bits (Appleby). */
  private long print(List<String> cells) {
    gather(cells);
    long print = cells.size();
    for (int i = 0; i < letters.length(); i += FOUR) {
      print =
          mix(
              print,
              letters.at(i)
                  | (long) letters.at(i + 1) << 16
                  | (long) letters.at(i + 2) << 32
                  | (long) letters.at(i + 3) << 48);
    }
    print ^= print >>> 47;
    return print == 0 ? PRIME : print;
  }

  /**
   * Puts the letters of all cells one after the other, with an end to each, and fills the last
   * four.
   */
  private void gather(List<String> cells) {
    letters.cut(0);
    for (int column = 0; column < cells.size(); column++) {
      letters.append(cells.get(column));
      letters.append(END);
    }
    while (letters.length() % FOUR != 0) {
      letters.append(END);
    }
  }

  private static long mix(long print, long letters) {
    long mixed = letters * PRIME;
    mixed ^= mixed >>> 47;
    return (print ^ (mixed * PRIME)) * PRIME;
  }

  /** Returns the slot with these bits, or the free one where they belong. */
  private int slot(long print) {
    int mask = rows.length - 1;
    int slot = (int) print << 1 & mask;
    while (rows[slot] != 0 && rows[slot] != print) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void put(int slot, long print, long row) {
    rows[slot] = print;
    rows[slot + 1] = row;
  }

  private void grow() {
    long[] old = rows;
    rows = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        put(slot(old[i]), old[i], old[i + 1]);
      }
    }
  }
}

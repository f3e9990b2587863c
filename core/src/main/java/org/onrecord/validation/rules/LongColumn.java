package org.onrecord.validation.rules;

import java.util.Arrays;

/**
 * Numbers of type long by index, from 0 on; where none was set there is an agreed one. They lie in
 * chunks, so that nothing is copied as they become many.
 */
final class LongColumn {
  private static final int FEWEST = 1 << 5;
  private static final int BITS = 14;
  private static final int CHUNK = 1 << BITS;
  private static final long[] NOTHING = {};

  private final long otherwise;
  private long[][] chunks = {};
  private int size;

  LongColumn(long otherwise) {
    this.otherwise = otherwise;
  }

  long get(int index) {
    int chunk = index >>> BITS;
    int within = index & (CHUNK - 1);
    return chunk < chunks.length && within < chunks[chunk].length
        ? chunks[chunk][within]
        : otherwise;
  }

  void set(int index, long value) {
    int chunk = index >>> BITS;
    int within = index & (CHUNK - 1);
    if (chunk >= chunks.length || within >= chunks[chunk].length) {
      makeRoom(chunk, within);
    }
    chunks[chunk][within] = value;
    size = Math.max(size, index + 1);
  }

  private void makeRoom(int chunk, int within) {
    int known = chunks.length;
    if (chunk >= known) {
      chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, known + (known >> 1)));
      Arrays.fill(chunks, known, chunks.length, NOTHING);
    }
    int before = chunks[chunk].length;
    int few = Math.max(Math.max(within + 1, FEWEST), 2 * before);
    chunks[chunk] = Arrays.copyOf(chunks[chunk], chunk == 0 ? Math.min(few, CHUNK) : CHUNK);
    Arrays.fill(chunks[chunk], before, chunks[chunk].length, otherwise);
  }

  void add(long value) {
    set(size, value);
  }

  /** {@return the index behind the last that was set} */
  int size() {
    return size;
  }

  /** {@return what was set, as an array} */
  long[] toArray() {
    long[] all = new long[size];
    Arrays.setAll(all, this::get);
    return all;
  }
}

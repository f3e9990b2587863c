package org.onrecord.validation.rules;

import java.util.Arrays;

/** Numbers of type long by index, from 0 on; where none was set there is an agreed one. */
final class LongColumn {
  private static final int FEWEST = 1 << 5;

  private final long otherwise;
  private long[] values;
  private int size;

  LongColumn(long otherwise) {
    this.otherwise = otherwise;
    this.values = filled(new long[FEWEST], 0);
  }

  private long[] filled(long[] array, int from) {
    if (otherwise != 0) {
      Arrays.fill(array, from, array.length, otherwise);
    }
    return array;
  }

  long get(int index) {
    return index < values.length ? values[index] : otherwise;
  }

  void set(int index, long value) {
    if (index >= values.length) {
      int room = Math.max(index + 1, values.length + (values.length >> 1));
      values = filled(Arrays.copyOf(values, room), values.length);
    }
    values[index] = value;
    size = Math.max(size, index + 1);
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
    return Arrays.copyOf(values, size);
  }
}

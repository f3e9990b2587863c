package org.onrecord.validation.rules;

import java.util.Arrays;

/** Numbers of type int by index, from 0 on; where none was set there is an agreed one. */
final class IntColumn {
  private static final int FEWEST = 1 << 5;

  private final int otherwise;
  private int[] values;
  private int size;

  IntColumn(int otherwise) {
    this.otherwise = otherwise;
    this.values = filled(new int[FEWEST], 0);
  }

  private int[] filled(int[] array, int from) {
    if (otherwise != 0) {
      Arrays.fill(array, from, array.length, otherwise);
    }
    return array;
  }

  int get(int index) {
    return index < values.length ? values[index] : otherwise;
  }

  void set(int index, int value) {
    if (index >= values.length) {
      int room = Math.max(index + 1, values.length + (values.length >> 1));
      values = filled(Arrays.copyOf(values, room), values.length);
    }
    values[index] = value;
    size = Math.max(size, index + 1);
  }

  void add(int value) {
    set(size, value);
  }

  /** {@return the index behind the last that was set} */
  int size() {
    return size;
  }
}

package org.onrecord.validation.rules;

/** Numbers of type int by index, from 0 on; where none was set there is an agreed one. */
final class IntColumn {
  private static final long LOW = 0xffff_ffffL;

  /** Two numbers in each. */
  private final LongColumn pairs;

  private int size;

  IntColumn(int otherwise) {
    this.pairs = new LongColumn((long) otherwise << Integer.SIZE | (otherwise & LOW));
  }

  int get(int index) {
    return (int) (pairs.get(index >>> 1) >>> shift(index));
  }

  void set(int index, int value) {
    int shift = shift(index);
    long other = pairs.get(index >>> 1) & ~(LOW << shift);
    pairs.set(index >>> 1, other | (value & LOW) << shift);
    size = Math.max(size, index + 1);
  }

  private static int shift(int index) {
    return (index & 1) * Integer.SIZE;
  }

  void add(int value) {
    set(size, value);
  }

  /** {@return the index behind the last that was set} */
  int size() {
    return size;
  }
}

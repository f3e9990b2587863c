package org.onrecord.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps track of the JSON Pointer while a walk goes down into a record and comes up again. The
 * pointer is put into words only for a visitor that asks, which most do not.
 */
final class PointerTrail implements CharSequence {
  private static final int USUAL_DEPTH = 16;

  /** From the record down, the name of a field, or null for an item, whose number is kept apart. */
  private @Nullable String[] fields = new String[USUAL_DEPTH];

  private int[] items = new int[USUAL_DEPTH];
  private int depth;

  void begin() {
    depth = 0;
  }

  void down(String field) {
    makeRoom();
    fields[depth++] = field;
  }

  void down(int item) {
    makeRoom();
    fields[depth] = null;
    items[depth++] = item;
  }

  private void makeRoom() {
    if (depth == fields.length) {
      fields = Arrays.copyOf(fields, 2 * depth);
      items = Arrays.copyOf(items, 2 * depth);
    }
  }

  void up() {
    depth--;
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  /** {@return where the walk is} */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append("/").append(fields[i] == null ? Integer.toString(items[i]) : fields[i]);
    }
    return pointer.toString();
  }
}

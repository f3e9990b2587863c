package org.onrecord.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shares equal values while reading, without making a string to look one up by. It forgets rather
 * than grows: a new value takes the slot of an older one with the same hash, so that a stream of
 * any length needs the same memory.
 */
final class Pool<T> {
  private static final int SLOTS = 1 << 12;

  private final @Nullable String[] texts = new String[SLOTS];
  private final @Nullable Object[] values = new Object[SLOTS];

  @SuppressWarnings("unchecked") // only values of make are ever stored
  T get(char[] buffer, int from, int length, Function<String, T> make) {
    int slot = slot(buffer, from, length);
    String text = texts[slot];
    Object value = values[slot];
    if (text != null && value != null && matches(text, buffer, from, length)) {
      return (T) value;
    }
    String made = new String(buffer, from, length);
    T result = make.apply(made);
    texts[slot] = made;
    values[slot] = result;
    return result;
  }

  private static int slot(char[] buffer, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (SLOTS - 1);
  }

  private static boolean matches(String text, char[] buffer, int from, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[from + i]) {
        return false;
      }
    }
    return true;
  }
}

package org.onrecord.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shares equal values while reading, without making a string to look one up by. It forgets rather
 * than grows without end: a new value takes the slot of an older one with a like hash, so that a
 * stream of any length needs the same memory. For a few values it has few slots. The hashes stand
 * apart so that most ids, which come once, are known to be new without a look at older ones.
 */
final class Pool<T> {
  private static final int FEWEST_SLOTS = 1 << 4;
  private static final int MOST_SLOTS = 1 << 12;

  /** Spreads ids that differ in their last digits; Knuth, Sorting and Searching, section 6.4. */
  private static final int GOLDEN_RATIO = 0x9E3779B9;

  private int[] hashes = new int[FEWEST_SLOTS];
  private @Nullable String[] texts = new String[FEWEST_SLOTS];
  private @Nullable Object[] values = new Object[FEWEST_SLOTS];
  private int made;

  @SuppressWarnings("unchecked") // only values of make are ever stored
  T get(char[] buffer, int from, int length, Function<String, T> make) {
    int hash = hash(buffer, from, length);
    int slot = slot(hash);
    if (hashes[slot] == hash) {
      String text = texts[slot];
      Object value = values[slot];
      if (text != null && value != null && matches(text, buffer, from, length)) {
        return (T) value;
      }
    }
    String newText = new String(buffer, from, length);
    T newValue = make.apply(newText);
    if (++made > texts.length / 2 && texts.length < MOST_SLOTS) {
      grow();
    }
    put(hash, newText, newValue);
    return newValue;
  }

  private void put(int hash, String text, @Nullable Object value) {
    int slot = slot(hash);
    hashes[slot] = hash;
    texts[slot] = text;
    values[slot] = value;
  }

  private void grow() {
    int[] oldHashes = hashes;
    @Nullable String[] oldTexts = texts;
    @Nullable Object[] oldValues = values;
    hashes = new int[oldHashes.length * 4];
    texts = new String[oldTexts.length * 4];
    values = new Object[oldValues.length * 4];
    for (int i = 0; i < oldTexts.length; i++) {
      String text = oldTexts[i];
      if (text != null) {
        put(oldHashes[i], text, oldValues[i]);
      }
    }
  }

  /** Hashes as {@link String#hashCode} does. */
  private static int hash(char[] buffer, int from, int length) {
    int hash = 0;
    for (int i = from; i < from + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    return hash;
  }

  private int slot(int hash) {
    return (hash * GOLDEN_RATIO) >>> (Integer.numberOfLeadingZeros(texts.length) + 1);
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

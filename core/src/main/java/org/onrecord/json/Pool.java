package org.onrecord.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Shares equal values while reading, without making a string to look one up by. It forgets rather
 * than grows without end: a new value takes the slot of an older one with a like hash, so that a
 * stream of any length needs the same memory. For a few values it has few slots. The hashes stand
 * apart so that most ids, which come once, are known to be new without a look at older ones.
 */
final class Pool<T> {
  /** How many bytes of JSON are looked up at most. */
  static final int LONGEST = 200;

  private static final int FEWEST_SLOTS = 1 << 4;
  private static final int MOST_SLOTS = 1 << 12;
  private static final byte[] NO_TEXT = {};

  /** Spreads ids that differ in their last digits; Knuth, Sorting and Searching, section 6.4. */
  private static final int GOLDEN_RATIO = 0x9E3779B9;

  /** Kept together, so that looking at one is looking in one place of the memory. */
  private static final class Entry<T> {
    /** With bytes to spare. */
    private final byte[] text;

    private final T value;

    Entry(byte[] text, T value) {
      this.text = text;
      this.value = value;
    }

    boolean isOf(byte[] utf8, int from, int length) {
      return text.length == length + Eights.SPARE && Eights.same(text, 0, utf8, from, length);
    }
  }

  private int[] hashes = new int[FEWEST_SLOTS];
  private @Nullable Entry<T>[] entries = slots(FEWEST_SLOTS);
  private byte[] ascii = NO_TEXT;
  private int made;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
  private static <T> @Nullable Entry<T>[] slots(int count) {
    return new Entry[count];
  }

  /** Returns the value of a text. */
  T get(char[] buffer, int from, int length, Function<String, T> make) {
    if (ascii.length < length + Eights.SPARE) {
      ascii = new byte[2 * length + Eights.SPARE];
    }
    int all = 0;
    for (int i = 0; i < length; i++) {
      ascii[i] = (byte) buffer[from + i];
      all |= buffer[from + i];
    }
    return all < 0x80
        ? get(ascii, 0, length, make)
        : getUnusual(new String(buffer, from, length), make);
  }

  /** Returns the value of a text in ASCII, behind which there are bytes to spare. */
  T get(byte[] utf8, int from, int length, Function<String, T> make) {
    int hash = Eights.hash(utf8, from, length);
    T known = find(hash, utf8, from, length);
    if (known != null) {
      return known;
    }
    return keep(hash, utf8, from, length, make.apply(new String(utf8, from, length, ISO_8859_1)));
  }

  /** Returns the value of any text. What has half a surrogate pair, UTF-8 cannot tell apart. */
  T getUnusual(String text, Function<String, T> make) {
    byte[] utf8 = text.getBytes(UTF_8);
    if (!text.equals(new String(utf8, UTF_8))) {
      return make.apply(text);
    }
    byte[] roomy = Arrays.copyOf(utf8, utf8.length + Eights.SPARE);
    int hash = Eights.hash(roomy, 0, utf8.length);
    T known = find(hash, roomy, 0, utf8.length);
    return known != null ? known : keep(hash, roomy, 0, utf8.length, make.apply(text));
  }

  /** Returns the value that was kept for a text in UTF-8 with bytes to spare, or null. */
  @Nullable T find(int hash, byte[] utf8, int from, int length) {
    int slot = slot(hash);
    if (hashes[slot] != hash) {
      return null;
    }
    Entry<T> entry = entries[slot];
    return entry != null && entry.isOf(utf8, from, length) ? entry.value : null;
  }

  /** Keeps the value of a text in UTF-8 with bytes to spare, and returns it. */
  T keep(int hash, byte[] utf8, int from, int length, T value) {
    if (++made > entries.length / 2 && entries.length < MOST_SLOTS) {
      grow();
    }
    put(hash, new Entry<>(Arrays.copyOfRange(utf8, from, from + length + Eights.SPARE), value));
    return value;
  }

  private void put(int hash, Entry<T> entry) {
    int slot = slot(hash);
    hashes[slot] = hash;
    entries[slot] = entry;
  }

  /**
   * Returns the value that was kept for the same text, or else keeps this one. A long text seldom
   * recurs, and is not looked up.
   */
  T same(byte[] utf8, int from, int length, T value) {
    if (length > LONGEST || from + length + Eights.SPARE > utf8.length) {
      return value;
    }
    int hash = Eights.hash(utf8, from, length);
    T known = find(hash, utf8, from, length);
    return known != null ? known : keep(hash, utf8, from, length, value);
  }

  private void grow() {
    int[] oldHashes = hashes;
    @Nullable Entry<T>[] old = entries;
    hashes = new int[old.length * 4];
    entries = slots(old.length * 4);
    for (int i = 0; i < old.length; i++) {
      Entry<T> entry = old[i];
      if (entry != null) {
        put(oldHashes[i], entry);
      }
    }
  }

  private int slot(int hash) {
    return (hash * GOLDEN_RATIO) >>> (Integer.numberOfLeadingZeros(entries.length) + 1);
  }
}

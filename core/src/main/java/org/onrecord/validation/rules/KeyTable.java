package org.onrecord.validation.rules;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Numbers keys from 0 on, in the order in which they first come. A key is 96 bits; of a text, its
 * FarmHash Fingerprint64 and its hash as Java has it. With the table that is 19 to 26 bytes,
 * however long the text.
 */
final class KeyTable {
  /** The number of what is not there. */
  static final int NONE = -1;

  private static final HashFunction HASH = Hashing.farmHashFingerprint64();
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final int FEWEST = 1 << 6;

  private final LongColumn first = new LongColumn(0);
  private final IntColumn second = new IntColumn(0);

  /**
   * Numbers, each in the slot of its key or the next that was free, and bits of the keys, which
   * tell nearly always what is not there. These lie close together, and are 0 where nothing is.
   */
  private int[] slots = new int[FEWEST];

  private byte[] tags = new byte[FEWEST];

  /** Returns the number of a text; a new one if it has none. */
  int add(String text) {
    return add(text, 0);
  }

  /** Returns the number of a text of one kind of several; a new one if it has none. */
  int add(String text, int kind) {
    long hash = HASH.hashBytes(text.getBytes(StandardCharsets.UTF_8)).asLong();
    return add(hash + kind * GOLDEN_RATIO, text.hashCode());
  }

  /** Returns the number of a key; a new one if it has none. */
  int add(long key, int rest) {
    int bits = bits(key, rest);
    int slot = slot(bits, key, rest);
    if (tags[slot] == 0) {
      if (size() >= slots.length / 4 * 3) {
        grow();
        slot = slot(bits, key, rest);
      }
      put(slot, bits, size());
      first.add(key);
      second.add(rest);
    }
    return slots[slot];
  }

  /** Returns the number of a key, or {@link #NONE}. */
  int find(long key, int rest) {
    int slot = slot(bits(key, rest), key, rest);
    return tags[slot] == 0 ? NONE : slots[slot];
  }

  /** {@return how many keys there are} */
  int size() {
    return first.size();
  }

  private static int bits(long key, int rest) {
    return (int) (((key + rest) * GOLDEN_RATIO) >>> Integer.SIZE);
  }

  private static byte tag(int bits) {
    return (byte) (bits >>> (Integer.SIZE - Byte.SIZE) | 1);
  }

  private int slot(int bits, long key, int rest) {
    byte tag = tag(bits);
    int slot = bits & (slots.length - 1);
    while (tags[slot] != 0 && !(tags[slot] == tag && holds(slots[slot], key, rest))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean holds(int number, long key, int rest) {
    return first.get(number) == key && second.get(number) == rest;
  }

  private void put(int slot, int bits, int number) {
    tags[slot] = tag(bits);
    slots[slot] = number;
  }

  private void grow() {
    slots = new int[Math.multiplyExact(slots.length, 2)];
    tags = new byte[slots.length];
    for (int number = 0; number < size(); number++) {
      int bits = bits(first.get(number), second.get(number));
      int slot = bits & (slots.length - 1);
      while (tags[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      put(slot, bits, number);
    }
  }
}

package org.onrecord.validation.rules;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * Numbers keys from 0 on, in the order in which they first come. A key is 96 bits; of a text, its
 * FarmHash Fingerprint64 and its hash as Java has it. With the table that is 23 to 34 bytes,
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
   * Numbers plus one below 32 bits of their key, each in the slot of its key or the next that was
   * free. The bits tell nearly always what is not there without a look at the columns.
   */
  private long[] slots = new long[FEWEST];

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
    if (slots[slot] == 0) {
      if (size() >= slots.length / 4 * 3) {
        grow();
        slot = slot(bits, key, rest);
      }
      first.add(key);
      second.add(rest);
      slots[slot] = (long) bits << Integer.SIZE | size();
    }
    return number(slots[slot]);
  }

  /** Returns the number of a key, or {@link #NONE}. */
  int find(long key, int rest) {
    return number(slots[slot(bits(key, rest), key, rest)]);
  }

  private static int bits(long key, int rest) {
    return (int) (((key + rest) * GOLDEN_RATIO) >>> Integer.SIZE);
  }

  private static int number(long slot) {
    return (int) slot - 1;
  }

  /** {@return how many keys there are} */
  int size() {
    return first.size();
  }

  private int slot(int bits, long key, int rest) {
    int slot = bits & (slots.length - 1);
    while (slots[slot] != 0 && !holds(slots[slot], bits, key, rest)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean holds(long slot, int bits, long key, int rest) {
    return (int) (slot >>> Integer.SIZE) == bits
        && first.get(number(slot)) == key
        && second.get(number(slot)) == rest;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[Math.multiplyExact(old.length, 2)];
    for (long each : old) {
      if (each != 0) {
        int slot = (int) (each >>> Integer.SIZE) & (slots.length - 1);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = each;
      }
    }
  }
}

package org.onrecord.validation.rules;

import com.google.common.hash.HashCode;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import com.google.common.primitives.Longs;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Ref;

/**
 * Numbers ids and other keys from 0 on, in the order in which they first come. Of an id it keeps a
 * fingerprint of 128 bits and no more: 30 to 50 bytes with the table, however long the id. Among a
 * thousand million ids the odds that any two share a fingerprint are below 1 to 10^20, unless
 * somebody makes up ids for that end, which MurmurHash3 does not withstand.
 */
final class KeyTable {
  /** The number of what is not there. */
  static final int NONE = -1;

  private static final HashFunction HASH = Hashing.murmur3_128();
  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final int FEWEST = 1 << 6;
  private static final int RECENT = 1 << 10;

  private final LongColumn first = new LongColumn(0);
  private final LongColumn second = new LongColumn(0);

  /**
   * Numbers plus one below 32 bits of their key, each in the slot of its key or the next that was
   * free. The bits tell nearly always what is not there without a look at the columns.
   */
  private long[] slots = new long[FEWEST];

  /** Ids that came lately, since most references lead to a few records; it saves the hashing. */
  private final @Nullable Ref[] recent = new Ref[RECENT];

  private final int[] recentNumbers = new int[RECENT];

  /** Returns the number of an id; a new one if it has none. */
  int add(Ref ref) {
    int place = ref.value().hashCode() & (RECENT - 1);
    if (!ref.equals(recent[place])) {
      HashCode hash = hash(ref.value());
      remember(place, ref, add(first(ref, hash), second(hash)));
    }
    return recentNumbers[place];
  }

  /** Returns the number of a text that is no id; a new one if it has none. */
  int add(String text) {
    HashCode hash = hash(text);
    return add(hash.asLong(), second(hash));
  }

  /** Returns the number of an id, or {@link #NONE}. */
  int find(Ref ref) {
    int place = ref.value().hashCode() & (RECENT - 1);
    if (!ref.equals(recent[place])) {
      HashCode hash = hash(ref.value());
      int number = find(first(ref, hash), second(hash));
      if (number == NONE) {
        return NONE;
      }
      remember(place, ref, number);
    }
    return recentNumbers[place];
  }

  private void remember(int place, Ref ref, int number) {
    recent[place] = ref;
    recentNumbers[place] = number;
  }

  /** Returns half of the fingerprint of an id, for where falling together does no harm. */
  static long fingerprint(Ref ref) {
    return first(ref, hash(ref.value()));
  }

  private static HashCode hash(String text) {
    return HASH.hashUnencodedChars(text);
  }

  private static long first(Ref ref, HashCode hash) {
    return hash.asLong() + ref.kind().name().hashCode() * GOLDEN_RATIO;
  }

  /** The half of the hash that {@link HashCode#asLong} leaves out. */
  private static long second(HashCode hash) {
    byte[] bytes = hash.asBytes();
    return Longs.fromBytes(
        bytes[15], bytes[14], bytes[13], bytes[12], bytes[11], bytes[10], bytes[9], bytes[8]);
  }

  /** Returns the number of a key of 128 bits; a new one if it has none. */
  int add(long key, long rest) {
    int bits = bits(key, rest);
    int slot = slot(bits, key, rest);
    if (slots[slot] == 0) {
      if (size() >= slots.length / 4 * 3) {
        grow();
        slot = slot(bits, key, rest);
      }
      first.set(size(), key);
      second.set(second.size(), rest);
      slots[slot] = (long) bits << Integer.SIZE | size();
    }
    return number(slots[slot]);
  }

  /** Returns the number of a key of 128 bits, or {@link #NONE}. */
  int find(long key, long rest) {
    return number(slots[slot(bits(key, rest), key, rest)]);
  }

  private static int bits(long key, long rest) {
    return (int) (((key + rest) * GOLDEN_RATIO) >>> Integer.SIZE);
  }

  private static int number(long slot) {
    return (int) slot - 1;
  }

  /** {@return how many keys there are} */
  int size() {
    return first.size();
  }

  private int slot(int bits, long key, long rest) {
    int slot = bits & (slots.length - 1);
    while (slots[slot] != 0 && !holds(slots[slot], bits, key, rest)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private boolean holds(long slot, int bits, long key, long rest) {
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

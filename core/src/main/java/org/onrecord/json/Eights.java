package org.onrecord.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Bytes, eight at a time in a long, the first of them lowest. A byte is marked by its highest bit.
 * The marks up to the first one are right; above it, there may be wrong ones.
 */
final class Eights {
  /** How many bytes must be at hand behind all that is looked at. */
  static final int SPARE = Long.BYTES;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long LINE_ENDS = ONES * '\n';
  private static final long BLANKS = ONES * ' ';
  private static final long OPENING_BRACES = ONES * '{';
  private static final long CLOSING_BRACES = ONES * '}';

  /** Knuth, as for {@link Pool}, for a long. */
  private static final long GOLDEN_RATIO = 0x9E37_79B9_7F4A_7C15L;

  private Eights() {}

  private static long at(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /** Marks the bytes that are zero. */
  private static long zeros(long eight) {
    return (eight - ONES) & ~eight & HIGHEST_BITS;
  }

  /** Marks the bytes that are zero, and no others. */
  private static long exactZeros(long eight) {
    return ~(((eight & ~HIGHEST_BITS) + ~HIGHEST_BITS) | eight | ~HIGHEST_BITS);
  }

  private static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Returns where the first byte is that cannot simply stand in a string: no ASCII, or special. */
  static int endOfPlainText(byte[] bytes, int from) {
    for (int i = from; ; i += Long.BYTES) {
      long eight = at(bytes, i);
      long special =
          zeros(eight ^ QUOTES)
              | zeros(eight ^ BACKSLASHES)
              | (((eight - BLANKS) | eight) & HIGHEST_BITS);
      if (special != 0) {
        return i + first(special);
      }
    }
  }

  /**
   * Returns where the brace is that closes the one at {@code from}, if no string between them has
   * braces; {@code to} if there is none before.
   */
  static int closingBrace(byte[] bytes, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i += Long.BYTES) {
      long eight = at(bytes, i);
      long braces = exactZeros(eight ^ OPENING_BRACES) | exactZeros(eight ^ CLOSING_BRACES);
      for (; braces != 0; braces &= braces - 1) {
        int brace = i + first(braces);
        depth += bytes[brace] == '{' ? 1 : -1;
        if (depth == 0) {
          return Math.min(brace, to);
        }
      }
    }
    return to;
  }

  /** Returns up to eight bytes, those of a short text, with zeros in the place of the others. */
  static long head(byte[] bytes, int from, int length) {
    long eight = at(bytes, from);
    return length < Long.BYTES ? eight & ((1L << (length << 3)) - 1) : eight;
  }

  /** Returns whether bytes at two places are the same. */
  static boolean same(byte[] one, int from, byte[] other, int otherFrom, int length) {
    for (int i = 0; i < length; i += Long.BYTES) {
      if (head(one, from + i, length - i) != head(other, otherFrom + i, length - i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many lines end in some bytes, behind which there need be none. */
  static int lineEnds(byte[] bytes, int from, int length) {
    int ends = 0;
    int whole = length & -Long.BYTES;
    for (int i = from; i < from + whole; i += Long.BYTES) {
      ends += Long.bitCount(exactZeros(at(bytes, i) ^ LINE_ENDS));
    }
    for (int i = from + whole; i < from + length; i++) {
      ends += bytes[i] == '\n' ? 1 : 0;
    }
    return ends;
  }

  /** Returns a hash of some bytes. */
  static int hash(byte[] bytes, int from, int length) {
    long hash = length;
    for (int i = 0; i < length; i += Long.BYTES) {
      hash = (hash ^ head(bytes, from + i, length - i)) * GOLDEN_RATIO;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }
}

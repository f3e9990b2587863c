package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What eight bytes at a time give must be what one at a time gives. */
class EightsTest {
  private static final byte[] LETTERS = {'a', '\n', '\u000b', '\t', 0, (byte) 0x8a, (byte) 0xff};

  private final Random random = new Random(7);

  @Test
  void counts_line_ends_up_to_the_last_byte() {
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = bytes(random.nextInt(40));
      int from = random.nextInt(bytes.length + 1);
      int length = random.nextInt(bytes.length - from + 1);
      long expected = 0;
      for (int at = from; at < from + length; at++) {
        expected += bytes[at] == '\n' ? 1 : 0;
      }
      assertThat(Eights.lineEnds(bytes, from, length)).isEqualTo((int) expected);
    }
  }

  @Test
  void bytes_are_the_same_whatever_stands_behind_them() {
    for (int i = 0; i < 20_000; i++) {
      int length = random.nextInt(20);
      byte[] one = bytes(length + Eights.SPARE);
      byte[] other = bytes(length + Eights.SPARE + 1);
      System.arraycopy(one, 0, other, 1, length);
      assertThat(Eights.same(one, 0, other, 1, length)).isTrue();
    }
  }

  @Test
  void one_other_byte_is_a_difference() {
    for (int i = 0; i < 20_000; i++) {
      byte[] one = bytes(1 + random.nextInt(20) + Eights.SPARE);
      int length = one.length - Eights.SPARE;
      byte[] other = Arrays.copyOf(one, one.length);
      other[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(Eights.same(one, 0, other, 0, length)).isFalse();
    }
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = LETTERS[random.nextInt(LETTERS.length)];
    }
    return bytes;
  }
}

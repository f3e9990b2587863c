package org.onrecord.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Random;

/** Damages a file in the ways that files get damaged, the same way for the same seed. */
public final class Mangler {
  private static final String[] ODDITIES = {
    "\"", "\"\"", ",", "\n", "\r\n", "\u00a0", "-9", "1E+05", "", "\u00ff", "\0", ";", "\ufeff",
    "=1+1"
  };

  private final Random random;

  /** Begins with a seed. */
  public Mangler(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the bytes with one to four faults in them. */
  public byte[] mangle(byte[] sound) {
    byte[] bytes = sound;
    for (int faults = 1 + random.nextInt(4); faults > 0; faults--) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(40));
    String oddity = ODDITIES[random.nextInt(ODDITIES.length)];
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, Math.max(at, bytes.length / 2));
      case 1 -> (text.substring(0, at) + oddity + text.substring(at)).getBytes(ISO_8859_1);
      case 2 -> (text.substring(0, at) + text.substring(end)).getBytes(ISO_8859_1);
      case 3 -> withCell(text, at, oddity).getBytes(ISO_8859_1);
      default -> (text + text.substring(at)).getBytes(ISO_8859_1);
    };
  }

  /** Replaces what stands between the commas around a place. */
  private static String withCell(String text, int at, String cell) {
    int from = text.lastIndexOf(',', at) + 1;
    int to = text.indexOf(',', at + 1);
    return to < from ? text : text.substring(0, from) + cell + text.substring(to);
  }
}

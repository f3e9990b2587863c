package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;

/** A text in UTF-8 and the lines and columns in it. */
final class Text {
  private static final byte NEVER_IN_UTF_8 = (byte) 0xFF;
  private static final int EXCERPT = 200;

  private final byte[] utf8;
  private final int firstByte;
  private final int firstLine;
  private int offset;
  private int line;
  private int column;

  /**
   * Holds some lines of a text.
   *
   * @param utf8 the bytes
   * @param firstByte where the first of the lines begins in them
   * @param firstLine the number of that line
   */
  Text(byte[] utf8, int firstByte, int firstLine) {
    this.utf8 = utf8;
    this.firstByte = firstByte;
    this.firstLine = firstLine;
    rewind();
  }

  /** Returns where a text begins: after the byte order mark, if there is one. */
  static int afterMark(byte[] utf8) {
    boolean marked =
        utf8.length >= 3
            && utf8[0] == (byte) 0xEF
            && utf8[1] == (byte) 0xBB
            && utf8[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  /** Returns how many bytes a text takes, half a surrogate pair counted as one. */
  static long encodedLength(String text) {
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        bytes += 4;
        i++;
      } else {
        bytes += c < 0x80 || Character.isSurrogate(c) ? 1 : c < 0x800 ? 2 : 3;
      }
    }
    return bytes;
  }

  /** Encodes a text; half a surrogate pair becomes a byte that the reader will refuse. */
  static byte[] encode(String text) {
    CharsetEncoder encoder = UTF_8.newEncoder();
    CharBuffer chars = CharBuffer.wrap(text);
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(encodedLength(text)));
    while (encoder.encode(chars, bytes, true).isMalformed()) {
      chars.get();
      bytes.put(NEVER_IN_UTF_8);
    }
    return bytes.array();
  }

  String slice(int from, int to) {
    return new String(utf8, from, to - from, UTF_8);
  }

  /** Returns the beginning of what stands at a place. */
  String excerpt(Fault.Place place) {
    int from = Math.min(place.offset(), utf8.length);
    int to = Math.min(from + EXCERPT, utf8.length);
    while (to < utf8.length && to > from && isContinuation(utf8[to])) {
      to--;
    }
    return slice(from, to);
  }

  private static boolean isContinuation(byte b) {
    return (b & 0xC0) == 0x80;
  }

  /** Returns where the character begins that a byte is part of. */
  int startOfCharacter(int at) {
    int start = at;
    while (start > firstByte && start < utf8.length && isContinuation(utf8[start])) {
      start--;
    }
    return start;
  }

  byte[] utf8() {
    return utf8;
  }

  /**
   * Returns what the text looks like if it is not UTF-8. JSON begins with two ASCII characters, so
   * that the zeros among its first four bytes give UTF-16 and UTF-32 away (RFC 4627, section 3).
   */
  Optional<String> otherFormat(int from, int to) {
    if (to - from < 4) {
      return Optional.empty();
    }
    int first = utf8[from] & 0xFF;
    int second = utf8[from + 1] & 0xFF;
    boolean marked = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    boolean zeros = first * second == 0 && utf8[from + 2] * utf8[from + 3] == 0;
    if (marked || zeros) {
      return Optional.of("UTF-16 or UTF-32");
    }
    return first == 0x1F && second == 0x8B ? Optional.of("a gzip file") : Optional.empty();
  }

  /** Returns where the first byte is that cannot be UTF-8, or -1. */
  int firstMalformed(int from, int to) {
    if (Utf8.isWellFormed(utf8, from, to - from)) {
      return -1;
    }
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(utf8, from, to - from);
    CharBuffer decoded = CharBuffer.allocate(1 << 12);
    while (decoder.decode(bytes, decoded, true).isOverflow()) {
      decoded.clear();
    }
    return bytes.position();
  }

  /**
   * Returns the place of a byte, its column in code points. Asked for places in order, as a reader
   * does, it looks at each byte once.
   */
  Fault.Place place(int of, String pointer) {
    if (of < offset) {
      rewind();
    }
    for (; offset < of && offset < utf8.length; offset++) {
      if (utf8[offset] == '\n') {
        line++;
        column = 1;
      } else if (!isContinuation(utf8[offset])) {
        column++;
      }
    }
    return new Fault.Place(of, line, column, pointer);
  }

  private void rewind() {
    offset = firstByte;
    line = firstLine;
    column = 1;
  }
}

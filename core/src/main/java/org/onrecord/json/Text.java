package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.util.Arrays;

/** A text in UTF-8 and the lines and columns in it. */
final class Text {
  private static final byte NEVER_IN_UTF_8 = (byte) 0xFF;
  private static final int EXCERPT = 200;
  private static final int MAX_BYTES_PER_CHAR = 3;

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

  /** Encodes a text; half a surrogate pair becomes a byte that the reader will refuse. */
  static byte[] encode(String text) {
    CharsetEncoder encoder = UTF_8.newEncoder();
    CharBuffer chars = CharBuffer.wrap(text);
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(text.length(), MAX_BYTES_PER_CHAR));
    while (encoder.encode(chars, bytes, true).isMalformed()) {
      chars.get();
      bytes.put(NEVER_IN_UTF_8);
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
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

  byte[] utf8() {
    return utf8;
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

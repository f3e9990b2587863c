package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A text in UTF-8 and the lines and columns in it. */
final class Text {
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

  String slice(int from, int to) {
    return new String(utf8, from, to - from, UTF_8);
  }

  byte[] utf8() {
    return utf8;
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
      } else if ((utf8[offset] & 0xC0) != 0x80) {
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

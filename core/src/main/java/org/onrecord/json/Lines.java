package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one at a time, in a buffer that grows with the longest line. */
final class Lines implements Closeable {
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[BLOCK];
  private int filled;
  private int from;
  private int to;
  private int next;
  private int number;
  private boolean tooLong;

  /**
   * Reads lines.
   *
   * @param in the bytes
   * @param longest how many bytes a line may have; of a longer one only the beginning is kept
   */
  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Moves to the next line; returns whether there is one, also when asked again at the end. */
  boolean next() throws IOException {
    number++;
    tooLong = false;
    from = next;
    int searched = from;
    while (true) {
      int end = indexOfLineEnd(searched);
      if (end >= 0) {
        return found(end, end + 1);
      }
      makeRoom();
      searched = filled;
      int read = in.read(buffer, filled, buffer.length - filled);
      if (read < 0) {
        next = filled; // where to go on from when asked again
        return from < filled && found(filled, filled);
      }
      filled += read;
    }
  }

  private boolean found(int end, int following) {
    if (number == 1) {
      from += Text.afterMark(Arrays.copyOfRange(buffer, from, Math.min(from + 3, end)));
    }
    to = tooLong ? Math.min(end, BLOCK) : end;
    next = following;
    return true;
  }

  private int indexOfLineEnd(int searchFrom) {
    for (int i = searchFrom; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /**
   * Makes room behind the unfinished line: moves it to the front, or lets the buffer grow; of a
   * line that is too long the middle is forgotten.
   */
  private void makeRoom() {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, filled - from);
      filled -= from;
      from = 0;
    }
    if (filled == buffer.length) {
      if (buffer.length > longest) {
        tooLong = true;
        filled = BLOCK;
      } else {
        // one byte more than a line may have: the line end, or else what makes it too long
        buffer = Arrays.copyOf(buffer, Math.min(buffer.length * 2, longest + 1));
      }
    }
  }

  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  /** Whether the line is longer than a line may be; then only its beginning is at hand. */
  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  String text() {
    return new String(buffer, from, to - from, UTF_8).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Some whole lines of a text, each with its line end, and the one at hand. */
final class Lines {
  private static final int NOT_SOUGHT = -1;

  private final byte[] buffer;
  private final int end;
  private final boolean broken;
  private int next;
  private int from;
  private int to;
  private int number;

  /**
   * Begins before the first line.
   *
   * @param buffer the lines
   * @param end where the last line end ends
   * @param broken whether this is but the beginning of a line that is too long
   */
  Lines(byte[] buffer, int end, boolean broken) {
    this.buffer = buffer;
    this.end = end;
    this.broken = broken;
  }

  /** Passes over the byte order mark, if the text begins with one. */
  void passMark() {
    next = Text.afterMark(Arrays.copyOf(buffer, Math.min(3, end)));
  }

  /** Moves to the next line, if there is one. */
  boolean next() {
    if (number > 0) {
      next = to() + 1;
    }
    if (next >= end) {
      return false;
    }
    from = next;
    to = NOT_SOUGHT;
    number++;
    return true;
  }

  /**
   * Whether nothing but blanks follows in this line. If so, its end need not be sought any more.
   */
  boolean isOverAt(int at) {
    int i = at;
    while (isBlank(buffer[i])) {
      i++;
    }
    if (buffer[i] != '\n') {
      return false;
    }
    to = i;
    return true;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  /** Where the line ends, its line end left out. */
  int to() {
    if (to == NOT_SOUGHT) {
      to = from;
      while (buffer[to] != '\n') {
        to++;
      }
    }
    return to;
  }

  /** Where the line ends, with a carriage return before its line end left out as well. */
  int endOfText() {
    return to() > from && buffer[to() - 1] == '\r' ? to() - 1 : to();
  }

  /** The number of the line among these, from 1; of the last, when there is no next. */
  int number() {
    return number;
  }

  /** Whether the line is longer than a line may be; then only its beginning may be at hand. */
  boolean isLongerThan(int longest) {
    return broken || to() - from > longest;
  }

  boolean isBlank() {
    return isOverAt(from);
  }

  String text() {
    return new String(buffer, from, to() - from, UTF_8).stripTrailing();
  }
}

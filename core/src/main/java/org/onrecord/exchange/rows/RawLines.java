package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Passes text on and remembers it by its lines, until it is told which of them are done with, so
 * that a row can be shown as it stands in the file and read again from a later line. Lines end with
 * CR, LF, or both, as they do for the parser that reads from here.
 */
final class RawLines extends Reader {
  private static final int BLOCK = 1 << 14;

  /** How much is kept before any of it is forgotten, since forgetting moves what is left. */
  private static final int MUCH = 1 << 17;

  private final Reader in;
  private char[] kept = new char[2 * BLOCK];
  private int size;
  private long firstLine = 1;

  /** The line that was looked for last, and where it begins. */
  private long foundLine = 1;

  private int foundAt;
  private int next;

  RawLines(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (next == size && !readOn()) {
      return -1;
    }
    int count = Math.min(length, size - next);
    System.arraycopy(kept, next, buffer, offset, count);
    next += count;
    return count;
  }

  private boolean readOn() throws IOException {
    if (size + BLOCK > kept.length) {
      kept = Arrays.copyOf(kept, 2 * kept.length);
    }
    int read = in.read(kept, size, BLOCK);
    size += Math.max(0, read);
    return read >= 0;
  }

  /** Says that the lines before one are done with. */
  void forgetBefore(long line) {
    if (next < MUCH) {
      return;
    }
    int end = startOf(line);
    System.arraycopy(kept, end, kept, 0, size - end);
    size -= end;
    next -= end;
    firstLine = line;
    foundLine = line;
    foundAt = 0;
  }

  /** Goes back, so that the next text to be read is that of a line which is not forgotten yet. */
  void goBackTo(long line) {
    next = startOf(line);
  }

  /** Returns the lines from one to another, the latter not included, or to the last one. */
  String text(long fromLine, long toLine) {
    int start = startOf(fromLine);
    int end = startOf(toLine);
    while (end > start && isLineEnd(kept[end - 1])) {
      end--;
    }
    return new String(kept, start, end - start);
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  /** Returns where a line begins in what is kept; the end of it if there is no such line. */
  private int startOf(long line) {
    boolean ahead = line >= foundLine;
    int at = ahead ? foundAt : 0;
    long of = ahead ? foundLine : firstLine;
    while (of < line && has(at)) {
      at = afterLine(at);
      of++;
    }
    foundLine = of;
    foundAt = at;
    return at;
  }

  /** A line of which the parser has seen only the beginning is read to its end. */
  private int afterLine(int from) {
    int end = from;
    while (has(end) && !isLineEnd(kept[end])) {
      end++;
    }
    boolean two = has(end + 1) && kept[end] == '\r' && kept[end + 1] == '\n';
    return Math.min(size, two ? end + 2 : end + 1);
  }

  private boolean has(int index) {
    try {
      while (index >= size) {
        if (!readOn()) {
          return false;
        }
      }
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

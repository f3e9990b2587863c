package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.Reader;

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
  private final StringBuilder kept = new StringBuilder();
  private final char[] block = new char[BLOCK];
  private long firstLine = 1;
  private int next;

  RawLines(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (next == kept.length()) {
      int read = in.read(block, 0, BLOCK);
      if (read < 0) {
        return -1;
      }
      kept.append(block, 0, read);
    }
    int count = Math.min(length, kept.length() - next);
    kept.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  /** Says that the lines before one are done with. */
  void forgetBefore(long line) {
    if (kept.length() < MUCH) {
      return;
    }
    int end = startOf(line);
    kept.delete(0, end);
    next -= end;
    firstLine = line;
  }

  /** Goes back, so that the next text to be read is that of a line which is not forgotten yet. */
  void goBackTo(long line) {
    next = startOf(line);
  }

  /** Returns the lines from one to another, the latter not included, or to the last one read. */
  String text(long fromLine, long toLine) {
    return kept.substring(startOf(fromLine), startOf(toLine)).stripTrailing();
  }

  /** Returns where a line begins in what is kept; the end of it if it is not there. */
  private int startOf(long line) {
    int at = 0;
    for (long i = firstLine; i < line && at < kept.length(); i++) {
      at = afterLine(at);
    }
    return at;
  }

  private int afterLine(int from) {
    for (int i = from; i < kept.length(); i++) {
      char character = kept.charAt(i);
      if (character == '\n') {
        return i + 1;
      } else if (character == '\r') {
        return i + 1 < kept.length() && kept.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return kept.length();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

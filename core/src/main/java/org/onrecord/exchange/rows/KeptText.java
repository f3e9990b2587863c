package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.Reader;

/** Hands text on and keeps what a parser is not done with, so that it can be shown as it stands. */
final class KeptText extends Reader {
  /** How much is kept before any of it is forgotten, since forgetting moves what is left. */
  private static final int MUCH = 1 << 17;

  private static final int GLIMPSE = 100;

  private final Reader in;
  private final StringBuilder kept = new StringBuilder();

  /** How many characters were forgotten. */
  private long before;

  KeptText(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      kept.append(buffer, offset, read);
    }
    return read;
  }

  /** Says that the characters before one are done with. */
  void forgetBefore(long offset) {
    if (offset - before > MUCH) {
      kept.delete(0, within(offset));
      before = offset;
    }
  }

  /** Returns how many characters are kept. */
  int length() {
    return kept.length();
  }

  /**
   * Returns the text between two characters, counted from the start of the file, or what is kept.
   */
  String text(long from, long to) {
    int start = within(from);
    return kept.substring(start, Math.max(start, within(to)));
  }

  /** Returns the text from one character to a bit behind another, within its line. */
  String glimpse(long from, long to) {
    int end = within(to);
    int latest = Math.min(kept.length(), end + GLIMPSE);
    while (end < latest && kept.charAt(end) != '\n' && kept.charAt(end) != '\r') {
      end++;
    }
    return kept.substring(Math.min(end, within(from)), end);
  }

  private int within(long offset) {
    return (int) Math.max(0, Math.min(kept.length(), offset - before));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

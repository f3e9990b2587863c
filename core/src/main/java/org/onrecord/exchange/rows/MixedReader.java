package org.onrecord.exchange.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * Reads lines that are UTF-8 as that and all others in another character set. Files that went
 * through several hands hold both.
 */
final class MixedReader extends Reader {
  private static final int BLOCK = 1 << 16;

  /** Begins a file, and so stands within one that was put together from several. */
  private static final char MARK = '\ufeff';

  /** Stands for what is no UTF-8, though a file may have it of its own. */
  private static final char REPLACED = '\ufffd';

  private final InputStream in;
  private final Charset otherwise;
  private final Ledger ledger;
  private byte[] bytes = new byte[BLOCK];
  private int filled;
  private String text = "";
  private int next;

  MixedReader(InputStream in, Charset otherwise, Ledger ledger) {
    this.in = in;
    this.otherwise = otherwise;
    this.ledger = ledger;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (next == text.length() && !advance()) {
      return -1;
    }
    int count = Math.min(length, text.length() - next);
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  /** Decodes the whole lines of the next block, or what is left. */
  private boolean advance() throws IOException {
    int end = 0;
    while (end == 0) {
      if (filled == bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      int from = filled;
      int read = in.read(bytes, from, bytes.length - from);
      filled += Math.max(0, read);
      end = read < 0 ? filled : afterLastLine(from);
      if (read < 0 && filled == 0) {
        return false;
      }
    }
    text = decode(0, end);
    next = 0;
    System.arraycopy(bytes, end, bytes, 0, filled - end);
    filled -= end;
    return true;
  }

  private int afterLastLine(int from) {
    for (int i = filled - 1; i >= from; i--) {
      if (isLineEnd(bytes[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isLineEnd(byte letter) {
    return letter == '\n' || letter == '\r';
  }

  private String decode(int from, int to) {
    String usual = new String(bytes, from, to - from, UTF_8);
    if (usual.indexOf(REPLACED) < 0 && usual.indexOf(MARK) < 0) {
      return usual;
    }
    StringBuilder lines = new StringBuilder(to - from);
    int start = from;
    for (int i = from; i < to; i++) {
      if (isLineEnd(bytes[i]) || i == to - 1) {
        lines.append(line(start, i + 1));
        start = i + 1;
      }
    }
    return lines.toString();
  }

  private String line(int from, int to) {
    boolean wellFormed = Utf8.isWellFormed(bytes, from, to - from);
    if (!wellFormed) {
      ledger.remarkOnLine("a line is not UTF-8 and was read as " + otherwise.name());
    }
    String text = new String(bytes, from, to - from, wellFormed ? UTF_8 : otherwise);
    if (!wellFormed || text.charAt(0) != MARK) {
      return text;
    }
    ledger.remarkOnLine("a byte order mark stands within the file, and was left out");
    return text.substring(1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

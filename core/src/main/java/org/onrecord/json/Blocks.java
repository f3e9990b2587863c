package org.onrecord.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A stream of bytes in blocks of whole lines, as many as come at once. A buffer is used again when
 * it is given back, which any thread may do.
 */
final class Blocks implements Closeable {
  static final int BLOCK = 1 << 17;

  /** Room for a line end, if the last line has none, and for bytes that are looked at in vain. */
  private static final int ROOM = 1 + Eights.SPARE;

  private static final byte[] NOTHING = {};

  private final InputStream in;
  private final int longest;
  private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();
  private byte[] rest = NOTHING;
  private boolean begun;
  private boolean ended;

  /**
   * Reads blocks.
   *
   * @param in the bytes
   * @param longest how many bytes a line may have; of a longer one only the beginning is kept
   */
  Blocks(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Returns the next lines, or null at the end. */
  @Nullable Lines next() throws IOException {
    byte[] buffer = buffer();
    int filled = rest.length;
    System.arraycopy(rest, 0, buffer, 0, filled);
    int searched = 0;
    while (true) {
      int end = afterLastLineEnd(buffer, searched, filled);
      if (end > 0) {
        rest = Arrays.copyOfRange(buffer, end, filled);
        return lines(buffer, end, false);
      }
      if (filled > longest) {
        skipLine();
        return lines(buffer, endWithLineEnd(buffer, Math.min(filled, BLOCK)), true);
      }
      if (filled + ROOM >= buffer.length) {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
      searched = filled;
      int read = ended ? -1 : in.read(buffer, filled, buffer.length - ROOM - filled);
      if (read < 0) {
        ended = true;
        rest = NOTHING;
        return filled == 0 ? null : lines(buffer, endWithLineEnd(buffer, filled), false);
      }
      filled += read;
    }
  }

  private byte[] buffer() {
    byte[] buffer = spare.poll();
    return buffer != null && buffer.length > rest.length
        ? buffer
        : new byte[Math.max(BLOCK, rest.length + 1) + ROOM];
  }

  private Lines lines(byte[] buffer, int end, boolean broken) {
    Lines lines = new Lines(buffer, end, broken);
    if (!begun) {
      begun = true;
      lines.passMark();
    }
    return lines;
  }

  private static int endWithLineEnd(byte[] buffer, int end) {
    buffer[end] = '\n';
    return end + 1;
  }

  private static int afterLastLineEnd(byte[] buffer, int from, int to) {
    int end = to;
    while (end > from && buffer[end - 1] != '\n') {
      end--;
    }
    return end > from ? end : 0;
  }

  /** Moves behind the next line end. */
  private void skipLine() throws IOException {
    byte[] block = new byte[BLOCK];
    for (int read = in.read(block); read >= 0; read = in.read(block)) {
      for (int i = 0; i < read; i++) {
        if (block[i] == '\n') {
          rest = Arrays.copyOfRange(block, i + 1, read);
          return;
        }
      }
    }
    ended = true;
    rest = NOTHING;
  }

  /** Takes back the buffer of lines that are read. */
  void giveBack(Lines lines) {
    if (lines.buffer().length == BLOCK + ROOM) {
      spare.add(lines.buffer());
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package org.onrecord.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Counts what is read of one input, and tells of it with each block and at the end. */
final class Tracker {
  private final String input;
  private final OptionalLong total;
  private final Consumer<ReadProgress> listener;
  private long bytes;
  private long lines;
  private long records;
  private boolean lineBegun;
  private boolean ended;

  Tracker(String input, OptionalLong total, Consumer<ReadProgress> listener) {
    this.input = input;
    this.total = total;
    this.listener = listener;
  }

  /** Returns a tracker for whom nobody asks. */
  static Tracker none(String input) {
    return new Tracker(input, OptionalLong.empty(), progress -> {});
  }

  String input() {
    return input;
  }

  /** Counts the bytes of a stream and, once it is unpacked if need be, its lines. */
  InputStream over(InputStream in) {
    return new LineCount(new GzipOrPlain(new ByteCount(in)));
  }

  /** Counts more records. */
  void records(int more) {
    records += more;
  }

  private void tell() {
    listener.accept(new ReadProgress(input, bytes, total, lines + (lineBegun ? 1 : 0), records));
  }

  /** Is told that there are no more records. */
  void end() {
    if (!ended) {
      ended = true;
      tell();
    }
  }

  private final class ByteCount extends FilterInputStream {
    ByteCount(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      bytes += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      bytes += Math.max(0, read);
      return read;
    }
  }

  /** Is read in blocks alone, as {@link Lines} does. */
  private final class LineCount extends FilterInputStream {
    LineCount(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      if (read > 0) {
        lines += Eights.lineEnds(buffer, from, read);
        lineBegun = buffer[from + read - 1] != '\n';
        tell();
      }
      return read;
    }
  }
}

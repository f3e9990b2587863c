package org.onrecord.examples.validate;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes and line ends that go by, and tells how far it is. */
final class CountedStream extends FilterInputStream {
  private final Progress progress;
  private long bytes;
  private long lines;

  CountedStream(InputStream in, Progress progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      bytes++;
      lines += read == '\n' ? 1 : 0;
      progress.at(bytes, lines);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = super.read(buffer, from, length);
    for (int i = 0; i < read; i++) {
      lines += buffer[from + i] == '\n' ? 1 : 0;
    }
    if (read > 0) {
      bytes += read;
      progress.at(bytes, lines);
    }
    return read;
  }
}

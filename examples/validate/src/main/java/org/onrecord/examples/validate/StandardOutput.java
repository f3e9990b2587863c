package org.onrecord.examples.validate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Standard output. That it cannot be written, as when a disk is full or nobody reads the pipe any
 * more, is no {@link IOException}, which writers for people pass over.
 */
final class StandardOutput extends FilterOutputStream {
  StandardOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * {@inheritDoc}
   *
   * @throws CannotRun if it cannot be written
   */
  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws CannotRun if it cannot be written
   */
  @Override
  public void flush() {
    try {
      out.flush();
    } catch (IOException failed) {
      throw cannotWrite(failed);
    }
  }

  private static CannotRun cannotWrite(IOException failed) {
    return new CannotRun("cannot write to standard output: " + failed.getMessage(), failed);
  }
}

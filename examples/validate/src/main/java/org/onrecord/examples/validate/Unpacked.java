package org.onrecord.examples.validate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Looks into what may be packed by gzip, to see what is in it. */
final class Unpacked {
  private Unpacked() {}

  static InputStream of(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(2);
    boolean packed = buffered.read() == 0x1F && buffered.read() == 0x8B;
    buffered.reset();
    return packed ? new GZIPInputStream(buffered) : buffered;
  }
}

package org.onrecord.json;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * What a stream has, unpacked if its first two bytes say that it is gzip (RFC 1952). Nothing is
 * read before it is asked for.
 */
final class GzipOrPlain extends InputStream {
  private static final int MAGIC_FIRST = 0x1F;
  private static final int MAGIC_SECOND = 0x8B;

  private final InputStream in;
  private @Nullable InputStream plain;

  GzipOrPlain(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    try {
      return plain().read(buffer, from, length);
    } catch (EOFException end) {
      throw new IOException("the gzip data break off before their end", end);
    } catch (ZipException damaged) {
      throw new IOException("the gzip data are damaged: " + damaged.getMessage(), damaged);
    }
  }

  private InputStream plain() throws IOException {
    if (plain == null) {
      Peekable peekable = new Peekable(in);
      plain = peekable.beginsWithMagic() ? new Members(peekable) : peekable;
    }
    return plain;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A stream of which a little can be looked at, and that surely knows whether it has ended. */
  private static final class Peekable extends PushbackInputStream {
    private final ByteArrayOutputStream lately = new ByteArrayOutputStream();

    Peekable(InputStream in) {
      super(in, 2);
    }

    /** {@return what was read byte by byte, as headers and trailers are, since {@link #forget}} */
    byte[] lately() {
      return lately.toByteArray();
    }

    void forget() {
      lately.reset();
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      if (read >= 0) {
        lately.write(read);
      }
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return super.read(buffer, from, length);
    }

    boolean beginsWithMagic() throws IOException {
      int first = super.read();
      if (first < 0) {
        return false;
      }
      int second = super.read();
      if (second >= 0) {
        unread(second);
      }
      unread(first);
      return first == MAGIC_FIRST && second == MAGIC_SECOND;
    }

    /** By this alone {@link GZIPInputStream} decides whether another member follows. */
    @Override
    public int available() throws IOException {
      int next = super.read();
      if (next < 0) {
        return 0;
      }
      unread(next);
      return Math.max(1, super.available());
    }
  }

  /** One member after another. What follows the last and is no member is not passed over. */
  private static final class Members extends GZIPInputStream {
    private static final int TRAILER = 8;

    private final Peekable packed;

    Members(Peekable packed) throws IOException {
      super(packed, 1 << 16);
      this.packed = packed;
    }

    @Override
    protected void fill() throws IOException {
      super.fill();
      packed.forget();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read < 0) {
        requireNothingBehind();
      }
      return read;
    }

    /** What was looked at in search of another member is in the buffer, or was read past it. */
    private void requireNothingBehind() throws IOException {
      int behind = len - inf.getRemaining() + TRAILER;
      requireZeros(buf, behind, len);
      byte[] lately = packed.lately();
      requireZeros(lately, Math.max(0, behind - len), lately.length);
    }

    /** Zeros fill up blocks, as on tapes. */
    private static void requireZeros(byte[] bytes, int from, int to) throws IOException {
      for (int at = from; at < to; at++) {
        if (bytes[at] != 0) {
          throw new ZipException("what follows them is no gzip");
        }
      }
    }
  }
}

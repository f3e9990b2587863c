package org.onrecord.exchange.rows;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Opens bytes as text: unpacks gzip and ZIP, and finds out the character set. */
final class Bytes {
  /** What to say of a file out of a spreadsheet program, which holds no text. */
  static final String WORKBOOK =
      "the file is a workbook or another office document; save the sheet with the rows as CSV";

  private static final int LONGEST_MARK = 3;
  private static final int BUFFER = 1 << 16;

  private Bytes() {}

  /**
   * Opens text.
   *
   * @param in the bytes
   * @param declared the character set, if it is known
   * @param otherwise how lines are read that are not UTF-8, if no character set is known
   * @param ledger told how many lines were read that way
   * @throws IOException if the bytes cannot be read
   */
  static Reader open(InputStream in, Optional<Charset> declared, Charset otherwise, Ledger ledger)
      throws IOException {
    return open(in, declared, ledger, bytes -> new MixedReader(bytes, otherwise, ledger));
  }

  /**
   * Opens JSON, which is UTF-8 unless something says otherwise (RFC 8259, section 8.1), and need
   * not have lines.
   *
   * @param in the bytes
   * @param declared the character set, if it is known
   * @param ledger told of further files in an archive
   * @throws IOException if the bytes cannot be read
   */
  static Reader openJson(InputStream in, Optional<Charset> declared, Ledger ledger)
      throws IOException {
    return open(in, declared, ledger, bytes -> new InputStreamReader(bytes, UTF_8));
  }

  private static Reader open(
      InputStream in,
      Optional<Charset> declared,
      Ledger ledger,
      Function<InputStream, Reader> unmarked)
      throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(unpacked(in, ledger), LONGEST_MARK);
    byte[] start = peek(bytes);
    if (starts(start, 0xEF, 0xBB, 0xBF)) {
      bytes.skipNBytes(3);
    } else if (starts(start, 0xFF, 0xFE)) {
      bytes.skipNBytes(2);
      return new InputStreamReader(bytes, declared.orElse(UTF_16LE));
    } else if (starts(start, 0xFE, 0xFF)) {
      bytes.skipNBytes(2);
      return new InputStreamReader(bytes, declared.orElse(UTF_16BE));
    }
    return declared.isPresent()
        ? new InputStreamReader(bytes, declared.get())
        : unmarked.apply(bytes);
  }

  private static InputStream unpacked(InputStream in, Ledger ledger) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
    byte[] start = peek(bytes);
    if (starts(start, 0x1F, 0x8B)) {
      return new GZIPInputStream(bytes, BUFFER);
    }
    if (starts(start, 0xD0, 0xCF, 0x11)) {
      ledger.nature(WORKBOOK);
    }
    return starts(start, 'P', 'K', 0x03) ? FirstOfZip.open(bytes, ledger) : bytes;
  }

  private static byte[] peek(PushbackInputStream in) throws IOException {
    byte[] start = in.readNBytes(LONGEST_MARK);
    in.unread(start);
    return start;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    boolean starts = bytes.length >= mark.length;
    for (int i = 0; starts && i < mark.length; i++) {
      starts = bytes[i] == (byte) mark[i];
    }
    return starts;
  }
}

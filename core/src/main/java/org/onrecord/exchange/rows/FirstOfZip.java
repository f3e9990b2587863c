package org.onrecord.exchange.rows;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The first file of a ZIP archive. If there are others, the account is told that they were left.
 */
final class FirstOfZip extends FilterInputStream {
  /** With what office files begin, which are archives too. */
  private static final Set<String> OFFICE =
      Set.of("[Content_Types].xml", "_rels/.rels", "mimetype");

  private final ZipInputStream zip;
  private final Ledger ledger;
  private boolean ended;

  private FirstOfZip(ZipInputStream zip, Ledger ledger) {
    super(zip);
    this.zip = zip;
    this.ledger = ledger;
  }

  static InputStream open(InputStream in, Ledger ledger) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    Optional<ZipEntry> first = nextFile(zip);
    if (first.map(ZipEntry::getName).filter(OFFICE::contains).isPresent()) {
      ledger.nature(Bytes.WORKBOOK);
    }
    return new FirstOfZip(zip, ledger);
  }

  /** Moves to the next file, past folders and notes of macOS. */
  private static Optional<ZipEntry> nextFile(ZipInputStream zip) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && (entry.isDirectory() || entry.getName().startsWith("__MACOSX/"))) {
      entry = zip.getNextEntry();
    }
    return Optional.ofNullable(entry);
  }

  @Override
  public int read() throws IOException {
    return ended ? -1 : orEnd(super.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return ended ? -1 : orEnd(super.read(buffer, offset, length));
  }

  private int orEnd(int read) throws IOException {
    if (read < 0) {
      ended = true;
      while (nextFile(zip).isPresent()) {
        ledger.setAside("further files in the archive");
      }
    }
    return read;
  }
}

package org.onrecord.exchange;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Reads files of one outside format into records.
 *
 * <pre>{@code
 * try (ImportReader events = UcdpGed.importer().withRelease("25.1").open(file)) {
 *   events.forEach(record -> System.out.println(record.displayName()));
 *   System.out.println(events.report());
 * }
 * }</pre>
 *
 * <p>An importer is a value, safe for use by several threads; every {@code with} method returns
 * another one. What a file holds never makes it throw: rows that cannot be taken over are dropped,
 * with a reason and their text, and a file that is none of the format is refused, both of which the
 * {@linkplain ImportReport report} tells. The same file gives the same records with the same ids.
 */
public interface Importer {
  /** {@return the name of the dataset or format, such as {@code UCDP GED}} */
  String name();

  /**
   * Returns an importer that puts the release into the provenance of all records, as the name of
   * their revision.
   *
   * @param release the release, such as {@code 25.1}; not blank
   * @return the importer
   * @throws IllegalArgumentException if {@code release} is blank
   */
  Importer withRelease(String release);

  /**
   * Returns an importer that reads every file in one character set. Unless this is said, a byte
   * order mark decides; without one, lines that are UTF-8 are read as that, and others as the
   * format has them.
   *
   * @param charset the character set
   * @return the importer
   */
  Importer withCharset(Charset charset);

  /**
   * Opens a file, which may be compressed by gzip or be a ZIP archive, of which the first file is
   * read.
   *
   * @param file the file
   * @return a reader, to be closed
   * @throws UncheckedIOException if the file cannot be opened
   */
  ImportReader open(Path file);

  /**
   * Opens a stream, which may be compressed by gzip or be a ZIP archive, of which the first file is
   * read.
   *
   * @param in the stream; closed with the reader
   * @param file what to call it in the report
   * @return a reader, to be closed
   * @throws UncheckedIOException if the stream cannot be read
   */
  ImportReader open(InputStream in, String file);

  /**
   * Reads a whole file.
   *
   * @param file the file
   * @return all its records, and the account of its rows
   * @throws UncheckedIOException if the file cannot be read
   */
  default Imported read(Path file) {
    try (ImportReader reader = open(file)) {
      return Imported.of(reader);
    }
  }

  /**
   * Reads a whole stream.
   *
   * @param in the stream; closed in the end
   * @param file what to call it in the report
   * @return all its records, and the account of its rows
   * @throws UncheckedIOException if the stream cannot be read
   */
  default Imported read(InputStream in, String file) {
    try (ImportReader reader = open(in, file)) {
      return Imported.of(reader);
    }
  }
}

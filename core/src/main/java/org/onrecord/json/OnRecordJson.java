package org.onrecord.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/**
 * The one way from the model to JSON and back.
 *
 * <p>A dossier is one JSON object; a corpus, which may be too long to hold, has one record a line
 * after a header line (NDJSON). Both are UTF-8, with or without a byte order mark, and may be
 * packed by gzip, in one member or several: files and streams are unpacked where their first two
 * bytes say so, and a file is packed where its name ends in {@code .gz}. Data that break off make
 * an {@link UncheckedIOException} that says so. Duplicate keys, text after the end, unknown kinds
 * of proposition and schema versions other than 1.x are errors. Fields that the schema does not
 * know are kept as {@code extensions()} and written back; none of them is an error. Those that do
 * not begin with {@code x_} are mostly slips, such as {@code claim} for {@code claims}: {@link
 * #tryRead(String) tryRead} reports them, with the name that was probably meant, while {@link
 * #read(String) read} says nothing of them and leaves them to the rules {@code json.unknown-field}
 * and {@code json.unknown-dossier-field}. A field that may be left out may also be {@code null}.
 *
 * <p>What cannot be read again is not written but refused with an {@link IllegalArgumentException}:
 * an extension that is not JSON, or has the name of a field; a schema version other than 1.x; an
 * infinite number; half a surrogate pair in a name; a text, a name, a nesting, a dossier or a line
 * of a corpus beyond the limits below. An extension is written as it stands, except that in a
 * corpus its line ends become blanks.
 */
public final class OnRecordJson {
  /** How deep objects and arrays may be nested; real dossiers need about ten levels. */
  public static final int MAX_DEPTH = 100;

  /** How long one text may be, in UTF-16 units. */
  public static final int MAX_STRING_LENGTH = 5_000_000;

  /** How many characters one number may have. */
  public static final int MAX_NUMBER_LENGTH = 100;

  /** How long the name of a field may be, in bytes. */
  public static final int MAX_NAME_LENGTH = 1_000;

  /** How long a dossier may be, in bytes, all of them held while it is read; longer is a corpus. */
  public static final int MAX_LENGTH = 1 << 30;

  /**
   * How long one line of a corpus may be, in bytes: enough for the longest text, and little enough
   * that a corpus is read in a small heap whatever stands in it.
   */
  public static final int MAX_LINE_LENGTH = 1 << 24;

  private OnRecordJson() {}

  /**
   * Reads a dossier. Fields that the schema does not know are kept and not reported; to see them,
   * use {@link #tryRead(Path)}.
   *
   * @param file the file
   * @return the dossier
   * @throws UnreadableJsonException if it is not a dossier, or a record of it cannot be read
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Dossier read(Path file) {
    return complete(tryRead(file));
  }

  /**
   * Reads a dossier. The stream is read to its end, or to the limit, and not closed. Fields that
   * the schema does not know are kept and not reported; to see them, use {@link
   * #tryRead(InputStream)}.
   *
   * @param in the JSON in UTF-8
   * @return the dossier
   * @throws UnreadableJsonException if it is not a dossier, or a record of it cannot be read
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Dossier read(InputStream in) {
    return complete(tryRead(in));
  }

  /**
   * Reads a dossier. Fields that the schema does not know are kept and not reported; to see them,
   * use {@link #tryRead(String)}.
   *
   * @param json the JSON
   * @return the dossier
   * @throws UnreadableJsonException if it is not a dossier, or a record of it cannot be read
   */
  public static Dossier read(String json) {
    return complete(tryRead(json));
  }

  /**
   * Reads as much of a dossier as can be read.
   *
   * @param file the file
   * @return the dossier as far as it could be read, and the problems
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Reading tryRead(Path file) {
    try (InputStream in = new GzipOrPlain(Files.newInputStream(file))) {
      return DossierReader.read(file.toString(), in, MAX_LENGTH);
    } catch (IOException failed) {
      throw FileFailure.cannotRead(file.toString(), failed);
    }
  }

  /**
   * Reads as much of a dossier as can be read. The stream is read to its end and not closed.
   *
   * @param in the JSON in UTF-8
   * @return the dossier as far as it could be read, and the problems
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static Reading tryRead(InputStream in) {
    try {
      return DossierReader.read("(stream)", new GzipOrPlain(in), MAX_LENGTH);
    } catch (IOException failed) {
      throw FileFailure.cannotRead("(stream)", failed);
    }
  }

  /**
   * Reads as much of a dossier as can be read.
   *
   * @param json the JSON
   * @return the dossier as far as it could be read, and the problems
   */
  public static Reading tryRead(String json) {
    return DossierReader.read("(text)", json, MAX_LENGTH);
  }

  /**
   * Writes a dossier, indented.
   *
   * @param dossier the dossier
   * @return the JSON
   * @throws IllegalArgumentException if it could not be read again, as said above
   */
  public static String write(Dossier dossier) {
    return DossierWriter.write(dossier);
  }

  /**
   * Writes a dossier, indented, in UTF-8. The stream is flushed and not closed; when the dossier is
   * refused, its beginning may have been written.
   *
   * @param dossier the dossier
   * @param out where to
   * @throws IllegalArgumentException if it could not be read again, as said above
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Dossier dossier, OutputStream out) {
    try {
      DossierWriter.write(dossier, out, MAX_LENGTH);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Writes a dossier, indented, into a file. The file is replaced in one step when all is written,
   * so that nobody ever finds half a dossier there.
   *
   * @param dossier the dossier
   * @param file the file
   * @throws IllegalArgumentException if it could not be read again, as said above
   * @throws UncheckedIOException if the file cannot be written; it is then as it was
   */
  public static void write(Dossier dossier, Path file) {
    AtomicFile.writeNamed(file, out -> DossierWriter.write(dossier, out, MAX_LENGTH));
  }

  /**
   * Reads a corpus record by record. A line that cannot be read is told to the listener and passed
   * over.
   *
   * @param file the file
   * @param problems told of every problem, in the order of the lines
   * @return a reader, to be closed
   * @throws UncheckedIOException if the file cannot be opened
   */
  public static RecordReader records(Path file, Consumer<ReadProblem> problems) {
    try {
      return new RecordReader(
          Tracker.none(file.toString()), Files.newInputStream(file), problems, MAX_LINE_LENGTH);
    } catch (IOException failed) {
      throw FileFailure.cannotRead(file.toString(), failed);
    }
  }

  /**
   * Reads a corpus record by record. A line that cannot be read is told to the listener and passed
   * over.
   *
   * @param in the lines; closed with the reader
   * @param problems told of every problem, in the order of the lines
   * @return a reader, to be closed
   */
  public static RecordReader records(InputStream in, Consumer<ReadProblem> problems) {
    return new RecordReader(Tracker.none("(stream)"), in, problems, MAX_LINE_LENGTH);
  }

  /**
   * Reads a corpus record by record. A line that cannot be read is told to the listener and passed
   * over.
   *
   * @param lines the lines
   * @param problems told of every problem, in the order of the lines
   * @return a reader
   */
  public static RecordReader records(String lines, Consumer<ReadProblem> problems) {
    InputStream in = new ByteArrayInputStream(Text.encode(lines));
    return new RecordReader(Tracker.none("(text)"), in, problems, MAX_LINE_LENGTH);
  }

  /**
   * Writes a record as it stands in a line of a corpus.
   *
   * @param record the record
   * @return the JSON, an object with one field that is named after the kind of record
   * @throws IllegalArgumentException if it could not be read again, as said above
   */
  public static String write(DossierRecord record) {
    return RecordWriter.line(record);
  }

  /**
   * Writes a dossier as a corpus: a header line, then one record a line.
   *
   * @param dossier the dossier
   * @param file the file, replaced in one step when all is written
   * @throws IllegalArgumentException if it could not be read again, as said above
   * @throws UncheckedIOException if the file cannot be written; it is then as it was
   */
  public static void writeRecords(Dossier dossier, Path file) {
    CorpusFile.write(dossier, Stream.empty(), file);
  }

  /**
   * Begins a corpus: writes a header line, then whatever records the dossier has already.
   *
   * @param dossier the id, title and first records of the corpus
   * @param out where to; closed with the writer
   * @return a writer, to be closed
   * @throws IllegalArgumentException if it could not be read again, as said above
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static RecordWriter recordWriter(Dossier dossier, OutputStream out) {
    return new RecordWriter(out, dossier);
  }

  /**
   * Returns the JSON Schema (2020-12) of dossiers. Its {@code $defs} also have {@code corpusHeader}
   * and {@code corpusRecord}, for the lines of a corpus. It cannot say everything: duplicate keys,
   * the limits above, and whole numbers written like {@code 24.0} are left to the reader.
   *
   * @return the schema of the version that this library writes, as JSON
   */
  public static String schema() {
    try (InputStream in = OnRecordJson.class.getResourceAsStream("onrecord-1.0.schema.json")) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("the schema is part of this library", failed);
    }
  }

  private static Dossier complete(Reading reading) {
    return reading
        .dossier()
        .filter(dossier -> reading.isComplete())
        .orElseThrow(() -> new UnreadableJsonException(reading.problems()));
  }
}

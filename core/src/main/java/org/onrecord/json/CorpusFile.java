package org.onrecord.json;

import com.google.common.collect.AbstractIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;

/**
 * A corpus in a file, packed by gzip or not, that can be gone through as often as need be: each
 * iterator and each stream reads it anew, record by record, in memory that does not grow with it.
 *
 * <pre>{@code
 * try (CorpusFile corpus = CorpusFile.of(file).withProblems(System.err::println)) {
 *   Report report = Validator.standard().validateCorpus("raids", corpus);
 * }
 * }</pre>
 *
 * <p>Iterators throw {@link UncheckedIOException} if the file cannot be read. They close the file
 * at its end; what was given up before is closed with the corpus. Not for use by several threads.
 */
public final class CorpusFile implements RecordParts, Closeable {
  private final Path file;
  private final Consumer<ReadProblem> problems;
  private final Consumer<ReadProgress> progress;
  private final List<RecordReader> open = new ArrayList<>();
  private boolean told;
  private @Nullable RecordReader inParts;

  private CorpusFile(Path file, Consumer<ReadProblem> problems, Consumer<ReadProgress> progress) {
    this.file = file;
    this.problems = problems;
    this.progress = progress;
  }

  /**
   * Returns the corpus in a file. Nothing is read yet.
   *
   * @param file the file
   * @return the corpus; nobody is told of lines that cannot be read
   */
  public static CorpusFile of(Path file) {
    return new CorpusFile(file, problem -> {}, progress -> {});
  }

  /**
   * Returns the same corpus with a listener for what cannot be read and is passed over.
   *
   * @param problems told of every problem, in the order of the lines, when the records are first
   *     gone through and not again
   * @return the corpus
   */
  public CorpusFile withProblems(Consumer<ReadProblem> problems) {
    return new CorpusFile(file, problems, progress);
  }

  /**
   * Returns the same corpus with a listener for how far the reading is.
   *
   * @param progress told after each block that is read, of some 64 KiB, and at the end, each time
   *     that the records are gone through
   * @return the corpus
   */
  public CorpusFile withProgress(Consumer<ReadProgress> progress) {
    return new CorpusFile(file, problems, progress);
  }

  /** {@return the file} */
  public Path file() {
    return file;
  }

  /**
   * Reads the header line.
   *
   * @return the header, a dossier without records; empty if the first line is none
   * @throws UncheckedIOException if the file cannot be read
   */
  public Optional<Dossier> header() {
    try (RecordReader reader = reader(problem -> {}, read -> {})) {
      return reader.header();
    }
  }

  @Override
  public Iterator<DossierRecord> iterator() {
    RecordReader reader = begin();
    Iterator<DossierRecord> records = reader.iterator();
    return new AbstractIterator<>() {
      @Override
      protected @Nullable DossierRecord computeNext() {
        if (records.hasNext()) {
          return records.next();
        }
        end(reader);
        return endOfData();
      }
    };
  }

  private RecordReader begin() {
    RecordReader reader = reader(told ? problem -> {} : problems, progress);
    told = true;
    open.add(reader);
    return reader;
  }

  private void end(RecordReader reader) {
    open.remove(reader);
    reader.close();
  }

  /**
   * {@inheritDoc} After the end, they can be gone through again from the first on.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  @Override
  public Optional<Part> nextPart() {
    RecordReader reader = inParts == null ? begin() : inParts;
    Optional<Part> part = reader.nextPart();
    inParts = part.isPresent() ? reader : null;
    if (part.isEmpty()) {
      end(reader);
    }
    return part;
  }

  /** {@return the records, as a sequential stream} */
  public Stream<DossierRecord> stream() {
    return StreamSupport.stream(
        () ->
            Spliterators.spliteratorUnknownSize(
                iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE,
        false);
  }

  private RecordReader reader(Consumer<ReadProblem> told, Consumer<ReadProgress> listener) {
    try {
      Tracker tracker = new Tracker(file.toString(), OptionalLong.of(Files.size(file)), listener);
      return new RecordReader(
          tracker, Files.newInputStream(file), told, OnRecordJson.MAX_LINE_LENGTH);
    } catch (IOException failed) {
      throw FileFailure.cannotRead(file.toString(), failed);
    }
  }

  /** Closes what was not read to its end. The corpus can be gone through again all the same. */
  @Override
  public void close() {
    open.forEach(RecordReader::close);
    open.clear();
    inParts = null;
  }

  /**
   * Writes a corpus, packed by gzip if the name of the file ends in {@code .gz}.
   *
   * @param header the id, title and first records of the corpus
   * @param records the other records, such as those of another corpus that some filter lets pass
   * @param file the file, replaced in one step when all is written; it may be the one that the
   *     records are read from
   * @throws IllegalArgumentException if a record could not be read again, as {@link OnRecordJson}
   *     says
   * @throws UncheckedIOException if the file cannot be written; it is then as it was
   */
  public static void write(Dossier header, Stream<? extends DossierRecord> records, Path file) {
    write(header, writer -> records.forEachOrdered(writer::write), file);
  }

  /**
   * Writes a corpus, packed by gzip if the name of the file ends in {@code .gz}.
   *
   * @param header the id, title and first records of the corpus
   * @param records writes the other records
   * @param file the file, replaced in one step when all is written
   * @throws IllegalArgumentException if a record could not be read again, as {@link OnRecordJson}
   *     says
   * @throws UncheckedIOException if the file cannot be written; it is then as it was
   */
  public static void write(Dossier header, Consumer<RecordWriter> records, Path file) {
    AtomicFile.writeNamed(
        file,
        out -> {
          RecordWriter writer = new RecordWriter(out, header);
          records.accept(writer);
          writer.flush();
        });
  }
}

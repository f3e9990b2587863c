package org.onrecord.json;

import static org.onrecord.json.ReadProblem.Kind.HEADER_UNREADABLE;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;

/**
 * Reads a corpus record by record, in memory that does not grow with the corpus. The records can be
 * gone through once. Blank lines are passed over. Not for use by several threads, except that each
 * {@linkplain #nextPart() part} can be read by another.
 *
 * <pre>{@code
 * try (RecordReader corpus = OnRecordJson.records(file, System.err::println)) {
 *   corpus.stream().filter(record -> record instanceof Event).count();
 * }
 * }</pre>
 */
public final class RecordReader implements RecordParts, Closeable {
  private static final String HEADER =
      "a header line with the field \"schema\", which is \"onrecord/corpus\"";

  private static final String NO_CORPUS =
      "; a dossier, in one object, is read by OnRecordJson.read";

  private final Tracker tracker;
  private final int longestLine;
  private final Blocks blocks;
  private final Consumer<ReadProblem> problems;

  /** What recurs, by the thread that reads, so that it is near at hand. */
  private final Map<Thread, Pools> pools = new ConcurrentHashMap<>();

  private @Nullable RecordLines current;
  private int linesBefore;
  private @Nullable Dossier header;
  private boolean headerSought;
  private @Nullable DossierRecord upcoming;

  RecordReader(Tracker tracker, InputStream in, Consumer<ReadProblem> problems, int longestLine) {
    this.tracker = tracker;
    this.longestLine = longestLine;
    this.blocks = new Blocks(tracker.over(in), longestLine);
    this.problems = problems;
  }

  /**
   * Returns what the header line says: a dossier with an id and a title and no records.
   *
   * @return the header; empty if the first line is none, which the listener is told
   * @throws UncheckedIOException if the stream cannot be read
   */
  public Optional<Dossier> header() {
    if (!headerSought) {
      headerSought = true;
      RecordLines lines = firstLine();
      if (lines == null) {
        problems.accept(
            ReadProblem.of(
                HEADER_UNREADABLE, tracker.input(), new Fault(Fault.Place.START, HEADER), ""));
      } else if (lines.isRecord()) {
        Fault fault = new Fault(lines.lineStart(), HEADER);
        report(new RecordLines.LineProblem(HEADER_UNREADABLE, fault, lines.text()));
        upcoming = lines.readRecord();
        report(lines);
      } else {
        String hint = lines.text().contains(Dossiers.CORPUS) ? "" : NO_CORPUS;
        header = lines.read(Dossiers.CORPUS_HEADER, HEADER_UNREADABLE, hint);
        report(lines);
      }
    }
    return Optional.ofNullable(header);
  }

  /** Moves to the first line that has something on it, if there is one. */
  private @Nullable RecordLines firstLine() {
    RecordLines lines = lines();
    while (lines != null && !lines.nextLine()) {
      endLines(lines);
      lines = lines();
    }
    return lines;
  }

  /**
   * Returns the records that have not been read yet.
   *
   * @return an iterator that reads as it goes, and throws {@link UncheckedIOException} if the
   *     stream cannot be read
   */
  @Override
  public Iterator<DossierRecord> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return advance();
      }

      @Override
      public DossierRecord next() {
        advance();
        DossierRecord next = upcoming;
        if (next == null) {
          throw new NoSuchElementException();
        }
        upcoming = null;
        tracker.records(1);
        return next;
      }
    };
  }

  /** {@return the records that have not been read yet, as a sequential stream} */
  public Stream<DossierRecord> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  /**
   * Closes the stream.
   *
   * @throws UncheckedIOException if it cannot be closed
   */
  @Override
  public void close() {
    try {
      blocks.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean advance() {
    header();
    for (RecordLines lines = lines(); upcoming == null && lines != null; lines = lines()) {
      upcoming = lines.next();
      report(lines);
      if (upcoming == null) {
        endLines(lines);
      }
    }
    return upcoming != null;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the stream cannot be read
   */
  @Override
  public Optional<Part> nextPart() {
    header();
    RecordLines begun = current;
    if (begun != null) {
      Part part = new LinesPart(begun.lines(), upcoming);
      current = null;
      upcoming = null;
      return Optional.of(part);
    }
    return Optional.ofNullable(nextLines()).map(lines -> new LinesPart(lines, null));
  }

  /** Returns the lines that are being read, or else those that follow, or null. */
  private @Nullable RecordLines lines() {
    if (current == null) {
      Lines next = nextLines();
      current = next == null ? null : recordsOf(next);
    }
    return current;
  }

  private @Nullable Lines nextLines() {
    try {
      Lines next = blocks.next();
      if (next == null) {
        tracker.end();
      }
      return next;
    } catch (IOException failed) {
      throw FileFailure.cannotRead(tracker.input(), failed);
    }
  }

  private RecordLines recordsOf(Lines lines) {
    Thread reading = Thread.currentThread();
    return new RecordLines(
        lines, longestLine, pools.computeIfAbsent(reading, thread -> new Pools()));
  }

  private void endLines(RecordLines lines) {
    report(lines);
    current = null;
    linesBefore += lines.lines().number();
    blocks.giveBack(lines.lines());
  }

  private void report(RecordLines lines) {
    lines.takeProblems().forEach(this::report);
  }

  private void report(RecordLines.LineProblem problem) {
    problems.accept(
        ReadProblem.of(
            problem.kind(),
            tracker.input(),
            problem.fault().linesLater(linesBefore),
            problem.raw()));
  }

  /**
   * What is left of some lines. Of a line that stood in place of the header, the record is read.
   */
  private final class LinesPart implements Part {
    private final Lines lines;
    private final List<DossierRecord> records = new ArrayList<>();
    private List<RecordLines.LineProblem> found = List.of();

    LinesPart(Lines lines, @Nullable DossierRecord first) {
      this.lines = lines;
      if (first != null) {
        records.add(first);
      }
    }

    @Override
    public List<DossierRecord> read() {
      RecordLines rest = recordsOf(lines);
      for (DossierRecord next = rest.next(); next != null; next = rest.next()) {
        records.add(next);
      }
      found = rest.takeProblems();
      blocks.giveBack(lines);
      return records;
    }

    @Override
    public void end() {
      found.forEach(RecordReader.this::report);
      tracker.records(records.size());
      linesBefore += lines.number();
    }
  }
}

package org.onrecord.json;

import static org.onrecord.json.ReadProblem.Kind.FIELD_UNKNOWN;
import static org.onrecord.json.ReadProblem.Kind.HEADER_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.RECORD_DROPPED;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/**
 * Reads a corpus record by record, in memory that does not grow with the corpus. The records can be
 * gone through once. Blank lines are passed over. Not for use by several threads.
 *
 * <pre>{@code
 * try (RecordReader corpus = OnRecordJson.records(file, System.err::println)) {
 *   corpus.stream().filter(record -> record instanceof Event).count();
 * }
 * }</pre>
 */
public final class RecordReader implements Iterable<DossierRecord>, Closeable {
  private static final String HEADER =
      "a header line with the field \"schema\", which is \"onrecord/corpus\"";

  private static final String NO_CORPUS =
      "; a dossier, in one object, is read by OnRecordJson.read";

  private final Tracker tracker;
  private final int longestLine;
  private final Lines lines;
  private final Consumer<ReadProblem> problems;
  private final Pools pools = new Pools();
  private final Input.Listener listener = new FieldListener();
  private @Nullable Dossier header;
  private boolean headerSought;
  private @Nullable DossierRecord upcoming;

  RecordReader(Tracker tracker, InputStream in, Consumer<ReadProblem> problems, int longestLine) {
    this.tracker = tracker;
    this.longestLine = longestLine;
    this.lines = new Lines(tracker.over(in), longestLine);
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
      if (!nextLine()) {
        report(HEADER_UNREADABLE, new Fault(Fault.Place.START, HEADER), "");
      } else if (isRecord()) {
        report(HEADER_UNREADABLE, new Fault(lineStart(), HEADER), lines.text());
        upcoming = read(RecordLine.CODEC, RECORD_DROPPED, "");
      } else {
        String hint = lines.text().contains(Dossiers.CORPUS) ? "" : NO_CORPUS;
        header = read(Dossiers.CORPUS_HEADER, HEADER_UNREADABLE, hint);
      }
    }
    return Optional.ofNullable(header);
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
        tracker.record();
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
      lines.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private boolean advance() {
    header();
    while (upcoming == null && nextLine()) {
      upcoming = read(RecordLine.CODEC, RECORD_DROPPED, "");
    }
    return upcoming != null;
  }

  /** Moves to the next line that has something on it; lines that are too long are reported. */
  private boolean nextLine() {
    try {
      while (lines.next()) {
        if (lines.isTooLong()) {
          Fault fault = new Fault(lineStart(), "a line of at most " + longestLine + " bytes");
          report(RECORD_DROPPED, fault, lines.text());
        } else if (!lines.isBlank()) {
          return true;
        }
      }
      tracker.end();
      return false;
    } catch (IOException failed) {
      throw FileFailure.cannotRead(tracker.input(), failed);
    }
  }

  private boolean isRecord() {
    int length = lines.to() - lines.from();
    try (JsonParser line = Limits.FACTORY.createParser(lines.buffer(), lines.from(), length)) {
      return line.nextToken() == JsonToken.START_OBJECT
          && line.nextToken() == JsonToken.FIELD_NAME
          && RefCodec.kind(line.currentName()).isPresent();
    } catch (IOException refused) {
      return false; // and reading the line as a header will say why
    }
  }

  private <T> @Nullable T read(Codec<T> codec, ReadProblem.Kind otherwise, String hint) {
    Text text = new Text(lines.buffer(), lines.from(), lines.number());
    try (Input in = Input.of(text, lines.from(), lines.to(), pools, listener)) {
      return in.readAll(codec);
    } catch (Fault fault) {
      report(otherwise, fault.adding(hint), lines.text());
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be closed", impossible);
    }
  }

  private Fault.Place lineStart() {
    return new Fault.Place(lines.from(), lines.number(), 1, "");
  }

  private void report(ReadProblem.Kind kind, Fault fault, String raw) {
    problems.accept(ReadProblem.of(kind, tracker.input(), fault, raw));
  }

  private final class FieldListener implements Input.Listener {
    @Override
    public void dropped(Fault fault, String raw) {
      report(RECORD_DROPPED, fault, raw);
    }

    @Override
    public void unknownField(Fault fault, String field) {
      report(FIELD_UNKNOWN, fault, field);
    }
  }
}

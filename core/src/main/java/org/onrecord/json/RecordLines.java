package org.onrecord.json;

import static org.onrecord.json.ReadProblem.Kind.FIELD_UNKNOWN;
import static org.onrecord.json.ReadProblem.Kind.RECORD_DROPPED;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DossierRecord;

/**
 * Reads the records of some lines. Each line is read as if it were plain; if it is not, or anything
 * is wrong with it, it is read once more, by an input that knows all of JSON and can say what is
 * wrong. For use by one thread at a time.
 */
final class RecordLines {
  private final Lines lines;
  private final int longestLine;
  private final Pools pools;
  private final PlainInput plain;
  private final Input.Listener listener = new FieldListener();
  private final List<LineProblem> problems = new ArrayList<>();

  RecordLines(Lines lines, int longestLine, Pools pools) {
    this.lines = lines;
    this.longestLine = longestLine;
    this.pools = pools;
    this.plain = new PlainInput(lines.buffer(), pools);
  }

  /** Returns the next record that can be read, or null. */
  @Nullable DossierRecord next() {
    while (lines.next()) {
      DossierRecord record = readPlainly();
      if (record == null && hasSomething()) {
        record = readRecord();
      }
      if (record != null) {
        return record;
      }
    }
    return null;
  }

  private @Nullable DossierRecord readPlainly() {
    try {
      plain.moveTo(lines.from());
      DossierRecord record = plain.read(RecordLine.CODEC);
      return lines.isOverAt(plain.at()) && !lines.isLongerThan(longestLine) ? record : null;
    } catch (Fault unclear) {
      return null;
    }
  }

  /** Moves to the next line that has something on it, if there is one. */
  boolean nextLine() {
    while (lines.next()) {
      if (hasSomething()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is something on the line; a line that is too long is told of. */
  private boolean hasSomething() {
    if (lines.isLongerThan(longestLine)) {
      Fault fault = new Fault(lineStart(), "a line of at most " + longestLine + " bytes");
      problems.add(new LineProblem(RECORD_DROPPED, fault, text()));
      return false;
    }
    return !lines.isBlank();
  }

  /** Whether the line begins as one with a record does. */
  boolean isRecord() {
    int length = lines.to() - lines.from();
    try (JsonParser line = Limits.FACTORY.createParser(lines.buffer(), lines.from(), length)) {
      return line.nextToken() == JsonToken.START_OBJECT
          && line.nextToken() == JsonToken.FIELD_NAME
          && RefCodec.kind(line.currentName()).isPresent();
    } catch (IOException refused) {
      return false; // and reading the line as a header will say why
    }
  }

  /** Reads the line as a record, if it can be read as one. */
  @Nullable DossierRecord readRecord() {
    return read(RecordLine.CODEC, RECORD_DROPPED, "");
  }

  /** Reads the line, if it can be read. */
  <T> @Nullable T read(Codec<T> codec, ReadProblem.Kind otherwise, String hint) {
    Text text = new Text(lines.buffer(), lines.from(), lines.number());
    try (JsonInput in = JsonInput.of(text, lines.from(), lines.endOfText(), pools, listener)) {
      return in.readAll(codec);
    } catch (Fault fault) {
      problems.add(new LineProblem(otherwise, fault.adding(hint), text()));
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be closed", impossible);
    }
  }

  Fault.Place lineStart() {
    return new Fault.Place(lines.from(), lines.number(), 1, "");
  }

  String text() {
    return lines.text();
  }

  Lines lines() {
    return lines;
  }

  /** Takes out the problems that there were so far. */
  List<LineProblem> takeProblems() {
    if (problems.isEmpty()) {
      return List.of();
    }
    List<LineProblem> taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  /** A problem, its line counted from the first of these. */
  record LineProblem(ReadProblem.Kind kind, Fault fault, String raw) {}

  private final class FieldListener implements Input.Listener {
    @Override
    public void dropped(Fault fault, String raw) {
      problems.add(new LineProblem(RECORD_DROPPED, fault, raw));
    }

    @Override
    public void unknownField(Fault fault, String field) {
      problems.add(new LineProblem(FIELD_UNKNOWN, fault, field));
    }
  }
}

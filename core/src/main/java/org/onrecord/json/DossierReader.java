package org.onrecord.json;

import static org.onrecord.json.ReadProblem.Kind.FIELD_UNKNOWN;
import static org.onrecord.json.ReadProblem.Kind.INPUT_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.RECORD_DROPPED;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Dossier;

/** Reads one dossier, record by record, so that a record that cannot be read costs no other. */
final class DossierReader implements Input.Listener {
  private static final String NO_DOSSIER =
      "; a corpus, one record a line, is read by OnRecordJson.records";

  private final String name;
  private final List<ReadProblem> problems = new ArrayList<>();

  private DossierReader(String name) {
    this.name = name;
  }

  /** Reads a text, unless it takes more than {@code longest} bytes. */
  static Reading read(String name, String json, int longest) {
    return Text.encodedLength(json) > longest
        ? tooLong(name, longest)
        : new DossierReader(name).read(Text.encode(json));
  }

  /** Reads a stream, but no more than {@code longest} bytes of it. */
  static Reading read(String name, InputStream in, int longest) throws IOException {
    byte[] utf8 = in.readNBytes(longest + 1);
    return utf8.length > longest ? tooLong(name, longest) : new DossierReader(name).read(utf8);
  }

  private static Reading tooLong(String name, int longest) {
    String expected = "at most " + longest + " bytes; a corpus, one record a line, may be longer";
    Fault fault = new Fault(Fault.Place.START, expected);
    return new Reading(
        Optional.empty(), List.of(ReadProblem.of(INPUT_UNREADABLE, name, fault, "")));
  }

  private Reading read(byte[] utf8) {
    int start = Text.afterMark(utf8);
    Text text = new Text(utf8, start, 1);
    ObjectCodec<Dossier, ?>.Draft draft = Dossiers.DOSSIER.draft();
    Optional<Dossier> dossier;
    try (JsonInput in = JsonInput.of(text, start, utf8.length, new Pools(), this)) {
      dossier = Optional.of(in.readAll(draft));
    } catch (Fault fault) {
      dossier = draft.soFar();
      Fault hinted = hinted(fault);
      problems.add(ReadProblem.of(INPUT_UNREADABLE, name, hinted, text.excerpt(fault.place())));
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory can be closed", impossible);
    }
    return new Reading(dossier, problems);
  }

  private static Fault hinted(Fault fault) {
    boolean corpus =
        fault.place().pointer().equals("/schema") && fault.expected().contains(Dossiers.CORPUS);
    return corpus ? fault.adding(NO_DOSSIER) : fault;
  }

  @Override
  public void dropped(Fault fault, String raw) {
    problems.add(ReadProblem.of(RECORD_DROPPED, name, fault, raw));
  }

  @Override
  public void unknownField(Fault fault, String field) {
    problems.add(ReadProblem.of(FIELD_UNKNOWN, name, fault, field));
  }
}

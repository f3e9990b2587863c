package org.onrecord.json;

import static org.onrecord.json.ReadProblem.Kind.FIELD_UNKNOWN;
import static org.onrecord.json.ReadProblem.Kind.INPUT_UNREADABLE;
import static org.onrecord.json.ReadProblem.Kind.RECORD_DROPPED;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Dossier;

/** Reads one dossier, record by record, so that a record that cannot be read costs no other. */
final class DossierReader implements Input.Listener {
  private final String name;
  private final byte[] utf8;
  private final List<ReadProblem> problems = new ArrayList<>();

  DossierReader(String name, byte[] utf8) {
    this.name = name;
    this.utf8 = utf8;
  }

  Reading read() {
    int start = Text.afterMark(utf8);
    Input in = Input.of(new Text(utf8, start, 1), start, utf8.length, new Pools(), this);
    Optional<Dossier> dossier = Optional.empty();
    try {
      in.next();
      dossier = Optional.of(Dossiers.DOSSIER.read(in));
      in.expectEnd();
    } catch (Fault fault) {
      problems.add(ReadProblem.of(INPUT_UNREADABLE, name, fault, in.excerpt()));
    } catch (IOException refused) {
      problems.add(ReadProblem.of(INPUT_UNREADABLE, name, in.syntaxFault(refused), in.excerpt()));
    }
    return new Reading(dossier, problems);
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

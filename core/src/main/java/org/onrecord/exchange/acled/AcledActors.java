package org.onrecord.exchange.acled;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.model.codes.AcledActorType;
import org.onrecord.model.codes.Mapped;

/**
 * One of the two sides of a row: its actor, of a type, and the actors associated with it. Each
 * participant keeps the column that it stood in and the type as it stood there.
 */
final class AcledActors {
  private final Cells cells;
  private final Output output;
  private final Map<ActorId, ActorKind> kinds;
  private final CodeColumn<AcledActorType> types;
  private final Map<String, Participant> participants;
  private final String suffix;
  private final int actor;
  private final int associates;
  private final int type;

  private AcledActors(
      String suffix,
      Columns columns,
      Cells cells,
      Output output,
      Map<ActorId, ActorKind> kinds,
      Map<String, Participant> participants) {
    this.suffix = suffix;
    this.cells = cells;
    this.output = output;
    this.kinds = kinds;
    this.participants = participants;
    this.types = new CodeColumn<>("inter" + suffix, AcledActors::type, output.ledger());
    this.actor = columns.index("actor" + suffix);
    this.associates = columns.index("assoc_actor_" + suffix);
    this.type = columns.index("inter" + suffix);
  }

  /** Returns both sides of the rows of a file. */
  static List<AcledActors> bothSides(Columns columns, Cells cells, Output output) {
    Map<ActorId, ActorKind> kinds = new HashMap<>();
    Map<String, Participant> participants = new HashMap<>();
    return List.of(
        new AcledActors("1", columns, cells, output, kinds, participants),
        new AcledActors("2", columns, cells, output, kinds, participants));
  }

  private static Mapped<AcledActorType> type(String text) {
    return AcledActorType.of(text)
        .map(known -> Mapped.exact(known.value()))
        .orElseGet(() -> Mapped.none("no list has this type of actor"));
  }

  /** Returns the type as the row states it, or else as the name tells it. */
  AcledActorType type(Row row) {
    return types
        .of(cells.whole(row, type))
        .or(() -> AcledNames.type(cells.text(row, actor)))
        .orElse(AcledActorType.NONE);
  }

  /** Returns whether the row has an actor on this side. */
  boolean isIn(Row row) {
    return !cells.text(row, actor).isEmpty();
  }

  /** Returns the actor in its role, if there is one. */
  Optional<Participant> actor(Row row, AcledActorType known, Role role, CarriedCells carried) {
    String name = cells.text(row, actor);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String code = cells.text(row, type);
    carried.carries(actor, name);
    carried.carries(type, code);
    return Optional.of(
        participants.computeIfAbsent(
            String.join("\n", name, suffix, code, role.code(), known.name()),
            key -> participant(name, "actor" + suffix, code, kind(name, known), role)));
  }

  /** Returns the actors associated with it. */
  List<Participant> associates(Row row, CarriedCells carried) {
    List<String> names = AcledLists.parts(cells.text(row, associates));
    carried.carries(associates, AcledLists.cell(names));
    return names.stream().map(this::associate).toList();
  }

  private Participant associate(String name) {
    return participants.computeIfAbsent(
        name + "\nassociate\n" + suffix,
        key ->
            participant(
                name, "assoc_actor_" + suffix, "", kind(name, AcledActorType.NONE), Role.MEMBER));
  }

  private static ActorKind kind(String name, AcledActorType type) {
    return AcledNames.kind(name).or(() -> type.actorKind().value()).orElse(ActorKind.COLLECTIVE);
  }

  private Participant participant(
      String name, String column, String code, ActorKind kind, Role role) {
    ActorId id = ActorId.of(Ids.named("acled-actor", name));
    if (output.isNew(id)) {
      kinds.put(id, kind);
      output.add(
          Actor.of(id.value(), kind, name)
              .externalId(IdScheme.ACLED, name)
              .provenance(output.provenanceOfDataset())
              .build());
    } else if (!code.isEmpty() && !kind.equals(kinds.getOrDefault(id, kind))) {
      output
          .ledger()
          .remark("an actor has types of two kinds; the kind of the first row was taken");
    }
    return Participant.builder()
        .actor(id)
        .role(role)
        .extension("x_acled", "{\"column\":\"" + column + '"' + inter(code) + '}')
        .build();
  }

  private static String inter(String code) {
    return code.isEmpty()
        ? ""
        : ",\"inter\":\""
            + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(code))
            + '"';
  }
}

package org.onrecord.exchange.ucdp;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.IdScheme;

/** The two sides of a dyad as actors. */
final class UcdpSides {
  /** Both sides of a row. */
  record Dyad(ActorId a, ActorId b) {}

  static final String NAMELESS = "Side without a name";
  private static final String GOVERNMENT = "Government of ";

  private final Cells cells;
  private final Output output;
  private final Map<ActorId, String> names = new HashMap<>();
  private final int idA;
  private final int idB;
  private final int nameA;
  private final int nameB;
  private final int stateA;
  private final int stateB;

  UcdpSides(Columns columns, Cells cells, Output output) {
    this.cells = cells;
    this.output = output;
    this.idA = columns.index("side_a_new_id");
    this.idB = columns.index("side_b_new_id");
    this.nameA = columns.index("side_a");
    this.nameB = columns.index("side_b");
    this.stateA = columns.index("gwnoa");
    this.stateB = columns.index("gwnob");
  }

  /** Returns both sides, of which one may be without a name; empty if the row tells of neither. */
  Optional<Dyad> of(Row row, CarriedCells carried) {
    return isUntold(row, idA, nameA) && isUntold(row, idB, nameB)
        ? Optional.empty()
        : Optional.of(
            new Dyad(
                actor(row, carried, idA, nameA, stateA), actor(row, carried, idB, nameB, stateB)));
  }

  private boolean isUntold(Row row, int idColumn, int nameColumn) {
    return cells.text(row, nameColumn).isEmpty() && cells.whole(row, idColumn).isEmpty();
  }

  private ActorId actor(
      Row row, CarriedCells carried, int idColumn, int nameColumn, int stateColumn) {
    String number = cells.whole(row, idColumn);
    String state = cells.whole(row, stateColumn);
    String text = cells.text(row, nameColumn);
    carried.carries(idColumn);
    carried.carries(nameColumn);
    String name = text.isEmpty() ? NAMELESS : text;
    ActorId id =
        ActorId.of(number.isEmpty() ? Ids.named("ucdp-actor", name) : "ucdp-actor-" + number);
    if (!names.computeIfAbsent(id, first -> name).equals(name)) {
      output.ledger().remark("a side has the number of another name; it is an actor of its own");
      id = ActorId.of(Ids.named(id.value(), name));
    }
    if (output.isNew(id)) {
      output.add(actor(id, number, name, state));
    }
    return id;
  }

  private Actor actor(ActorId id, String number, String name, String state) {
    Actor.Builder actor =
        Actor.of(id.value(), kind(name), name).provenance(output.provenanceOfDataset());
    if (!number.isEmpty()) {
      actor.externalId(IdScheme.UCDP, number);
    }
    if (Cells.isWhole(state)) {
      actor.externalId(IdScheme.GLEDITSCH_WARD, state);
    }
    return actor.build();
  }

  /** UCDP names governments alike, and several of them one after the other. */
  private static ActorKind kind(String name) {
    if (name.equals("Civilians")) {
      return ActorKind.POPULATION;
    }
    if (!name.startsWith(GOVERNMENT)) {
      return ActorKind.ARMED_GROUP;
    }
    return name.contains(", " + GOVERNMENT) ? ActorKind.COALITION : ActorKind.GOVERNMENT_BODY;
  }
}

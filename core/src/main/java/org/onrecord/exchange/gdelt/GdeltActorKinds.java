package org.onrecord.exchange.gdelt;

import static org.onrecord.model.ActorKind.COLLECTIVE;
import static org.onrecord.model.ActorKind.POPULATION;
import static org.onrecord.model.ActorKind.STATE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.ActorKind;
import org.onrecord.model.codes.CameoActorType;
import org.onrecord.model.codes.CameoCountry;
import org.onrecord.model.codes.Mapped;

/** The kinds of the first or second actors: by their roles, or else by what their code says. */
final class GdeltActorKinds {
  private static final int LENGTH_OF_CODE = 3;

  private record Clue(int index, CodeColumn<ActorKind> kinds) {}

  private final List<Clue> clues;

  GdeltActorKinds(String side, Columns columns, Ledger ledger) {
    Clue[] inOrder = {
      clue(side + "type1code", GdeltActorKinds::ofRole, columns, ledger),
      clue(side + "type2code", GdeltActorKinds::ofRole, columns, ledger),
      clue(side + "type3code", GdeltActorKinds::ofRole, columns, ledger),
      clue(side + "code", GdeltActorKinds::ofWhole, columns, ledger),
      clue(side + "ethniccode", code -> people("that it is of a people"), columns, ledger),
      clue(side + "religion1code", code -> people("that it is of a religion"), columns, ledger)
    };
    this.clues = List.of(inOrder);
  }

  private static Clue clue(
      String column, Function<String, Mapped<ActorKind>> kind, Columns columns, Ledger ledger) {
    return new Clue(columns.index(column), new CodeColumn<>(column, kind, ledger));
  }

  /** Returns the kind by the first clue that tells it; a described class if none does. */
  ActorKind of(Row row) {
    return clues.stream()
        .flatMap(clue -> clue.kinds().of(row.cell(clue.index())).stream())
        .findFirst()
        .orElse(COLLECTIVE);
  }

  private static Mapped<ActorKind> ofRole(String code) {
    return CameoActorType.of(code)
        .map(CameoActorType::actorKind)
        .orElseGet(() -> Mapped.none("CAMEO has no such role"));
  }

  /** A country without a role may be anything of it, for which its name or capital stands. */
  private static Mapped<ActorKind> ofWhole(String code) {
    if (CameoCountry.alpha2(code).value().isPresent()) {
      return Mapped.lossy(STATE, "that it may be its government, its people or a town of it");
    }
    if (CameoCountry.isRegion(code)) {
      return Mapped.lossy(COLLECTIVE, "that it is somebody of a region");
    }
    for (int at = 0; at + LENGTH_OF_CODE <= code.length(); at += LENGTH_OF_CODE) {
      Optional<CameoActorType> role = CameoActorType.of(code.substring(at, at + LENGTH_OF_CODE));
      if (role.isPresent()) {
        return role.get().actorKind();
      }
    }
    return Mapped.none("it is neither a country nor a role");
  }

  private static Mapped<ActorKind> people(String lost) {
    return Mapped.lossy(POPULATION, lost + ", perhaps one person");
  }
}

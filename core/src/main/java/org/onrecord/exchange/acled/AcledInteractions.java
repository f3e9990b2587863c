package org.onrecord.exchange.acled;

import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.codes.AcledActorType;
import org.onrecord.model.codes.AcledInteraction;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.Recognised;

/** The cell that says again which two types of actor a row has. */
final class AcledInteractions {
  private final Cells cells;
  private final Ledger ledger;
  private final CodeColumn<String> codes;
  private final int interaction;
  private final int firstType;
  private final int secondType;

  AcledInteractions(Columns columns, Cells cells, Ledger ledger) {
    this.cells = cells;
    this.ledger = ledger;
    this.codes = new CodeColumn<>("interaction", AcledInteractions::read, ledger);
    this.interaction = columns.index("interaction");
    this.firstType = columns.index("inter1");
    this.secondType = columns.index("inter2");
  }

  private static Mapped<String> read(String text) {
    return AcledInteraction.of(text)
        .map(known -> Mapped.exact(known.value().label()))
        .orElseGet(() -> Mapped.none("no list has this interaction"));
  }

  /** Checks the cell of a row against the types beside it. */
  void check(Row row, CarriedCells carried) {
    String first = cells.whole(row, firstType);
    String second = cells.whole(row, secondType);
    carried.carries(interaction, written(first, second));
    codes
        .of(cells.whole(row, interaction))
        .filter(stated -> secondType >= 0 && isKnown(first) && isKnown(second))
        .filter(stated -> !stated.equals(of(first, second).label()))
        .ifPresent(stated -> ledger.remark("interaction is not that of inter1 and inter2"));
  }

  /** Returns what follows from the cells of the two types, as a number if the first is one. */
  static String written(String first, String second) {
    AcledInteraction both = of(first, second);
    boolean unknown = type(first) == AcledActorType.NONE;
    return unknown ? "" : Cells.isWhole(first) ? String.valueOf(both.code()) : both.label();
  }

  private static AcledInteraction of(String first, String second) {
    return new AcledInteraction(type(first), type(second));
  }

  private static boolean isKnown(String cell) {
    return AcledActorType.of(cell).isPresent();
  }

  private static AcledActorType type(String cell) {
    return AcledActorType.of(cell).map(Recognised::value).orElse(AcledActorType.NONE);
  }
}

package org.onrecord.exchange.gtd;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Weapon;
import org.onrecord.model.codes.GtdWeaponType;
import org.onrecord.model.codes.Mapped;

/** With what attacks were done: up to four weapons, by their codes or else their labels. */
final class GtdWeapons {
  private static final int MOST = 4;

  private final GtdCells cells;
  private final List<CodeColumn<Weapon>> codes = new ArrayList<>();
  private final int[] indices = new int[MOST];

  GtdWeapons(Columns columns, GtdCells cells, Ledger ledger) {
    this.cells = cells;
    for (int i = 0; i < MOST; i++) {
      String name = GtdColumns.coded(columns, "weaptype" + (i + 1));
      codes.add(new CodeColumn<>(name, GtdWeapons::weapon, ledger));
      indices[i] = columns.index(name);
    }
  }

  private static Mapped<Weapon> weapon(String code) {
    Optional<GtdWeaponType> known =
        Cells.isWhole(code)
            ? GtdWeaponType.of((int) Long.parseLong(code))
            : GtdWeaponType.labelled(code);
    return known.map(GtdWeaponType::weapon).orElseGet(() -> Mapped.none("no list has this code"));
  }

  /** Returns each weapon once, though a row may list a code again for another subtype. */
  List<Weapon> of(Row row) {
    Set<Weapon> weapons = new LinkedHashSet<>();
    for (int i = 0; i < MOST; i++) {
      codes.get(i).of(cells.code(row, indices[i])).ifPresent(weapons::add);
    }
    return List.copyOf(weapons);
  }
}

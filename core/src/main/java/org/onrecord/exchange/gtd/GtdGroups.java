package org.onrecord.exchange.gtd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ids;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;

/** The groups to which rows put attacks down. */
final class GtdGroups {
  private static final int MOST = 3;

  /** What stands in place of a name, in lower case; no two attacks need be by the same people. */
  private static final Set<String> NO_GROUP =
      Set.of("individual", "other", "unaffiliated individual", "unaffiliated individual(s)");

  private final GtdCells cells;
  private final Output output;
  private final int[] names = new int[MOST];
  private final int[] uncertain = new int[MOST];
  private final int[] claimed = new int[MOST];

  GtdGroups(Columns columns, GtdCells cells, Output output) {
    this.cells = cells;
    this.output = output;
    for (int i = 0; i < MOST; i++) {
      String number = i == 0 ? "" : String.valueOf(i + 1);
      names[i] = columns.index("gname" + number);
      uncertain[i] = columns.index("guncertain" + (i + 1));
      claimed[i] = columns.index(i == 0 ? "claimed" : "claim" + number);
    }
  }

  List<GtdGroup> of(Row row, CarriedCells carried) {
    List<GtdGroup> groups = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      String name = cells.text(row, names[i]);
      String said = cells.code(row, claimed[i]);
      if (isGroup(name)) {
        carried.carries(names[i], name);
        groups.add(new GtdGroup(i + 1, actor(name), cells.code(row, uncertain[i]), said));
      } else if (said.equals("1")) {
        output.ledger().remark("an attack was claimed, and the group that claimed it is not named");
      }
    }
    return groups;
  }

  private static boolean isGroup(String name) {
    return !name.isEmpty() && !isOfNoGroup(name);
  }

  private static boolean isOfNoGroup(String name) {
    return NO_GROUP.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns the words for people of no group to whom a row puts the attack down. */
  List<String> ofNoGroup(Row row) {
    return Arrays.stream(names)
        .mapToObj(name -> cells.text(row, name))
        .filter(GtdGroups::isOfNoGroup)
        .toList();
  }

  private ActorId actor(String name) {
    ActorId id = ActorId.of(Ids.named("gtd-group", name));
    if (output.isNew(id)) {
      output.add(
          Actor.of(id.value(), ActorKind.ARMED_GROUP, name)
              .provenance(output.provenanceOfDataset())
              .build());
    }
    return id;
  }
}

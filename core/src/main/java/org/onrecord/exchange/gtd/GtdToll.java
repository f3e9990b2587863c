package org.onrecord.exchange.gtd;

import static org.onrecord.model.VictimStatus.COMBATANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Harm;
import org.onrecord.model.Partition;
import org.onrecord.model.Victims;

/** How many were killed and wounded in a row, and how many of them had carried the attack out. */
final class GtdToll {
  private static final Partition NOT_WHOLE = Partition.builder().exhaustive(Exhaustive.NO).build();
  private static final Victims ATTACKERS =
      Victims.builder().described("perpetrators").status(COMBATANT).build();

  private final GtdCells cells;
  private final int killed;
  private final int killedAttackers;
  private final int wounded;
  private final int woundedAttackers;

  GtdToll(Columns columns, GtdCells cells) {
    this.cells = cells;
    this.killed = columns.index("nkill");
    this.killedAttackers = columns.index("nkillter");
    this.wounded = columns.index("nwound");
    this.woundedAttackers = columns.index("nwoundte");
  }

  List<Claim> of(Row row, GtdClaims claims, CarriedCells carried) {
    List<Claim> tolls = new ArrayList<>();
    says(row, Harm.KILLED, killed, killedAttackers, claims.event(), carried)
        .ifPresent(says -> tolls.add(claims.begin("killed", says).build()));
    says(row, Harm.WOUNDED, wounded, woundedAttackers, claims.event(), carried)
        .ifPresent(says -> tolls.add(claims.begin("wounded", says).build()));
    return tolls;
  }

  private Optional<Casualties> says(
      Row row, Harm harm, int all, int ofAttackers, EventId event, CarriedCells carried) {
    Optional<Quantity> total = cells.count(row, all, carried);
    Optional<Quantity> attackers = cells.count(row, ofAttackers, carried);
    if (total.isEmpty() && attackers.isEmpty()) {
      return Optional.empty();
    }
    Casualties.Builder says =
        Casualties.builder()
            .total(
                total.map(
                    many ->
                        CasualtyCount.of(harm, many).event(event).basis(Basis.INCIDENT).build()));
    if (attackers.isPresent()) {
      CasualtyCount.Builder part = CasualtyCount.of(harm, attackers.get()).victims(ATTACKERS);
      says.part(total.isEmpty() ? part.event(event).build() : part.build()).partition(NOT_WHOLE);
    }
    return Optional.of(says.build());
  }
}

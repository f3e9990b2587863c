package org.onrecord.exchange.gtd;

import static org.onrecord.model.VictimStatus.COMBATANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.EventId;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Harm;
import org.onrecord.model.Partition;
import org.onrecord.model.Provenance;
import org.onrecord.model.Victims;

/** How many were killed and wounded in a row, and how many of them had carried the attack out. */
final class GtdToll {
  private static final Partition NOT_WHOLE = Partition.builder().exhaustive(Exhaustive.NO).build();
  private static final Victims ATTACKERS =
      Victims.builder().described("perpetrators").status(COMBATANT).build();

  private final GtdCells cells;
  private final Output output;
  private final int killed;
  private final int killedAttackers;
  private final int wounded;
  private final int woundedAttackers;

  GtdToll(Columns columns, GtdCells cells, Output output) {
    this.cells = cells;
    this.output = output;
    this.killed = columns.index("nkill");
    this.killedAttackers = columns.index("nkillter");
    this.wounded = columns.index("nwound");
    this.woundedAttackers = columns.index("nwoundte");
  }

  List<Claim> of(Row row, EventId event, Provenance provenance, CarriedCells carried) {
    List<Claim> claims = new ArrayList<>();
    claim(row, Harm.KILLED, killed, killedAttackers, event, provenance, carried)
        .ifPresent(claims::add);
    claim(row, Harm.WOUNDED, wounded, woundedAttackers, event, provenance, carried)
        .ifPresent(claims::add);
    return claims;
  }

  private Optional<Claim> claim(
      Row row,
      Harm harm,
      int all,
      int ofAttackers,
      EventId event,
      Provenance provenance,
      CarriedCells carried) {
    Optional<Quantity> total = cells.count(row, all, carried);
    Optional<Quantity> attackers = cells.count(row, ofAttackers, carried);
    if (total.isEmpty() && attackers.isEmpty()) {
      return Optional.empty();
    }
    Casualties.Builder says = Casualties.builder();
    total.ifPresent(
        many ->
            says.total(CasualtyCount.of(harm, many).event(event).basis(Basis.INCIDENT).build()));
    attackers.ifPresent(
        many ->
            says.partition(NOT_WHOLE)
                .part(
                    CasualtyCount.of(harm, many)
                        .victims(ATTACKERS)
                        .addAllEvents(total.isEmpty() ? List.of(event) : List.of())
                        .build()));
    return Optional.of(
        Claim.builder()
            .id(ClaimId.of(event.value() + "-" + harm))
            .citation(output.cite(provenance.row().orElse("")))
            .says(says.build())
            .provenance(provenance)
            .build());
  }
}

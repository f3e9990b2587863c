package org.onrecord.exchange.ucdp;

import static org.onrecord.model.VictimStatus.CIVILIAN;
import static org.onrecord.model.VictimStatus.COMBATANT;
import static org.onrecord.model.VictimStatus.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.ucdp.UcdpSides.Dyad;
import org.onrecord.model.ActorId;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.EventId;
import org.onrecord.model.Exhaustive;
import org.onrecord.model.Harm;
import org.onrecord.model.Overlap;
import org.onrecord.model.Partition;
import org.onrecord.model.Provenance;

/** What UCDP says of those killed in one row. */
final class UcdpToll {
  /** Of either side, of civilians and of who is not known. */
  private static final int ALL_PARTS = 4;

  private static final Partition DISJOINT = Partition.builder().overlap(Overlap.DISJOINT).build();
  private static final Partition DISJOINT_AND_WHOLE =
      Partition.builder().overlap(Overlap.DISJOINT).exhaustive(Exhaustive.YES).build();

  private final Cells cells;
  private final Output output;
  private final int low;
  private final int best;
  private final int high;
  private final int ofSideA;
  private final int ofSideB;
  private final int ofCivilians;
  private final int ofUnknown;

  UcdpToll(Columns columns, Cells cells, Output output) {
    this.cells = cells;
    this.output = output;
    this.low = columns.index("low");
    this.best = columns.index("best");
    this.high = columns.index("high");
    this.ofSideA = columns.index("deaths_a");
    this.ofSideB = columns.index("deaths_b");
    this.ofCivilians = columns.index("deaths_civilians");
    this.ofUnknown = columns.index("deaths_unknown");
  }

  Optional<Claim> of(
      Row row, EventId event, Optional<Dyad> dyad, Provenance provenance, CarriedCells carried) {
    Optional<Quantity> estimate = estimate(row, carried);
    if (estimate.isEmpty()) {
      output.ledger().remark("a row gives no estimate of the deaths, and so makes no claim");
      return Optional.empty();
    }
    CasualtyCount.Builder total = killed(estimate.get()).event(event).basis(Basis.INCIDENT);
    List<CasualtyCount> parts = new ArrayList<>(ALL_PARTS);
    ofSide(row, ofSideA, dyad.map(Dyad::a), carried).ifPresent(parts::add);
    ofSide(row, ofSideB, dyad.map(Dyad::b), carried).ifPresent(parts::add);
    part(row, ofCivilians, carried).ifPresent(each -> parts.add(each.among(CIVILIAN).build()));
    part(row, ofUnknown, carried).ifPresent(each -> parts.add(each.among(UNKNOWN).build()));
    Casualties.Builder says =
        Casualties.of(total).addAllParts(parts).partition(partition(parts.size()));
    return Optional.of(
        Claim.builder()
            .id(ClaimId.of(event.value() + "-deaths"))
            .citation(output.cite(provenance.row().orElse("")))
            .says(says.build())
            .provenance(provenance)
            .build());
  }

  /** A breakdown is whole only if none of it is missing. */
  private static Optional<Partition> partition(int parts) {
    return parts == 0
        ? Optional.empty()
        : Optional.of(parts == ALL_PARTS ? DISJOINT_AND_WHOLE : DISJOINT);
  }

  /** Of which side the dead are cannot be told from the claim if the row does not name it. */
  private Optional<CasualtyCount> ofSide(
      Row row, int column, Optional<ActorId> side, CarriedCells carried) {
    return side.isEmpty()
        ? cells.count(row, column).map(dead -> killed(dead).among(COMBATANT).build())
        : part(row, column, carried).map(part -> part.among(side.get().value(), COMBATANT).build());
  }

  private static CasualtyCount.Builder killed(Quantity dead) {
    return CasualtyCount.of(Harm.KILLED, dead);
  }

  private Optional<CasualtyCount.Builder> part(Row row, int column, CarriedCells carried) {
    Optional<Quantity> part = cells.count(row, column);
    part.ifPresent(deaths -> carry(column, deaths.number(), carried));
    return part.map(UcdpToll::killed);
  }

  /** What is no number cannot be written again from the claim. */
  private static void carry(int column, OptionalLong number, CarriedCells carried) {
    if (number.isPresent()) {
      carried.carries(column);
    }
  }

  /** Returns the low, best and high figure as one, in whatever order they are. */
  private Optional<Quantity> estimate(Row row, CarriedCells carried) {
    Optional<Quantity> middle = cells.count(row, best);
    OptionalLong lowest = number(row, low);
    OptionalLong highest = number(row, high);
    OptionalLong likeliest = middle.map(Quantity::number).orElse(OptionalLong.empty());
    carry(best, likeliest, carried);
    if (middle.isPresent() && (lowest.isEmpty() || highest.isEmpty())) {
      if (lowest.isPresent() || highest.isPresent()) {
        output.ledger().remark("low or high stands without the other, and stays with the event");
      }
      return middle;
    }
    carry(low, lowest, carried);
    carry(high, highest, carried);
    if (lowest.isEmpty() || highest.isEmpty()) {
      return oneSided(lowest, highest);
    }
    if (likeliest.isEmpty()) {
      return Optional.of(Quantity.between(lowest.getAsLong(), highest.getAsLong()));
    }
    return Optional.of(triple(lowest.getAsLong(), likeliest.getAsLong(), highest.getAsLong()));
  }

  private Quantity triple(long lowest, long likeliest, long highest) {
    if (lowest == likeliest && likeliest == highest) {
      return Quantity.exactly(likeliest);
    }
    if (lowest > likeliest || likeliest > highest) {
      output.ledger().remark("low, best and high are out of order, and are kept so");
    }
    return Quantity.between(lowest, highest, likeliest);
  }

  private static Optional<Quantity> oneSided(OptionalLong lowest, OptionalLong highest) {
    if (lowest.isPresent()) {
      return Optional.of(Quantity.atLeast(lowest.getAsLong()));
    }
    return highest.isPresent()
        ? Optional.of(Quantity.atMost(highest.getAsLong()))
        : Optional.empty();
  }

  private OptionalLong number(Row row, int column) {
    return cells.count(row, column).map(Quantity::number).orElse(OptionalLong.empty());
  }
}

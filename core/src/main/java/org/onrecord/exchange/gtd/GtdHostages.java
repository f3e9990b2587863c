package org.onrecord.exchange.gtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Victims;

/** How many were taken as hostages in a row, and what became of them as far as that is stated. */
final class GtdHostages {
  private static final String YES = "1";

  /** Hostages were killed, otherwise than in an attempt to free them. */
  private static final String KILLED = "4";

  private final GtdCells cells;
  private final Ledger ledger;
  private final int taken;
  private final int number;
  private final int released;
  private final int outcome;
  private final int outcomeText;

  GtdHostages(Columns columns, GtdCells cells, Ledger ledger) {
    this.cells = cells;
    this.ledger = ledger;
    this.taken = columns.index("ishostkid");
    this.number = columns.index("nhostkid");
    this.released = columns.index("nreleased");
    this.outcome = columns.index("hostkidoutcome");
    this.outcomeText = columns.index("hostkidoutcome_txt");
  }

  Optional<Claim> of(Row row, GtdClaims claims, CarriedCells carried) {
    if (!cells.code(row, taken).equals(YES)) {
      return Optional.empty();
    }
    Optional<Quantity> all = cells.count(row, number, carried);
    List<EventId> events = all.isEmpty() ? List.of(claims.event()) : List.of();
    Casualties says =
        Casualties.builder()
            .total(all.map(many -> total(many, claims.event())))
            .addAllParts(parts(row, events, carried))
            .build();
    if (says.total().isEmpty() && says.parts().isEmpty()) {
      ledger.remark("hostages were taken, and nothing is said of how many");
      return Optional.empty();
    }
    return Optional.of(claims.begin("hostages", says).build());
  }

  private static CasualtyCount total(Quantity many, EventId event) {
    return CasualtyCount.of(Harm.ABDUCTED, many)
        .event(event)
        .noun("hostages or kidnapping victims")
        .basis(Basis.INCIDENT)
        .build();
  }

  private List<CasualtyCount> parts(Row row, List<EventId> events, CarriedCells carried) {
    List<CasualtyCount> parts = new ArrayList<>();
    cells
        .count(row, released, carried)
        .ifPresent(
            many ->
                parts.add(
                    CasualtyCount.of(Harm.RELEASED, many)
                        .definition("released, escaped or rescued")
                        .addAllEvents(events)
                        .build()));
    if (cells.code(row, outcome).equals(KILLED)) {
      parts.add(killed(row, events));
    }
    return parts;
  }

  /** The outcome says that hostages were killed, and not how many: at least one. */
  private CasualtyCount killed(Row row, List<EventId> events) {
    String words = cells.plain().text(row, outcomeText);
    Quantity some = Quantity.atLeast(1);
    return CasualtyCount.of(Harm.KILLED, words.isEmpty() ? some : some.withReported(words))
        .victims(Victims.builder().described("hostages").build())
        .addAllEvents(events)
        .build();
  }
}

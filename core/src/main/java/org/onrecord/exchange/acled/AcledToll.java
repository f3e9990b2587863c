package org.onrecord.exchange.acled;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.count.Lexicon;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.Basis;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.EventId;
import org.onrecord.model.Harm;
import org.onrecord.model.Provenance;

/**
 * How many dead ACLED codes for a row. It writes numbers for words too, so its lexicon is named
 * with each; 0 is a stated zero.
 */
final class AcledToll {
  /** What also stands for an unknown number (3, 10), for tens, for dozens, for hundreds. */
  private static final Set<String> CONVENTIONS = Set.of("3", "10", "12", "100");

  private final Cells cells;
  private final Output output;
  private final int column;
  private final Map<String, Quantity> common = new HashMap<>();

  AcledToll(Columns columns, Cells cells, Output output) {
    this.cells = cells;
    this.output = output;
    this.column = columns.index("fatalities");
  }

  /** Returns the figure as it stands, to tell figures apart. */
  String figure(Row row) {
    return cells.whole(row, column);
  }

  Optional<Claim> of(Row row, EventId event, Provenance provenance, CarriedCells carried) {
    Optional<Quantity> deaths = cells.count(row, column);
    if (deaths.isEmpty()) {
      output.ledger().remark("a row gives no number of fatalities, and so makes no claim of them");
      return Optional.empty();
    }
    String figure = deaths.get().notation();
    carried.carries(column, figure);
    if (CONVENTIONS.contains(figure)) {
      output
          .ledger()
          .remark("fatalities of 3, 10, 12 or 100 can stand for an unknown number or for a word");
    }
    CasualtyCount total =
        CasualtyCount.of(Harm.KILLED, named(deaths.get()))
            .event(event)
            .basis(Basis.INCIDENT)
            .build();
    return Optional.of(
        Claim.builder()
            .id(ClaimId.of(event.value() + "-deaths"))
            .citation(output.cite(provenance.row().orElse("")))
            .says(Casualties.builder().total(total).build())
            .provenance(provenance)
            .build());
  }

  /** Few numbers make up most rows: they are made once. */
  private Quantity named(Quantity deaths) {
    String figure = deaths.notation();
    return figure.length() > 2
        ? deaths.withLexicon(Lexicon.acled().name())
        : common.computeIfAbsent(figure, key -> deaths.withLexicon(Lexicon.acled().name()));
  }
}

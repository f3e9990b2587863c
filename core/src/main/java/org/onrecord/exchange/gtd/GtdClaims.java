package org.onrecord.exchange.gtd;

import org.onrecord.exchange.rows.Output;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.EventId;
import org.onrecord.model.Proposition;
import org.onrecord.model.Provenance;

/** Begins the claims that come of one row. */
final class GtdClaims {
  private final Output output;
  private final EventId event;
  private final Provenance provenance;

  GtdClaims(Output output, String number) {
    this.output = output;
    this.event = EventId.of("gtd-" + number);
    this.provenance = output.provenance().row(number).build();
  }

  /** Returns the id of the event that the row tells of. */
  EventId event() {
    return event;
  }

  Provenance provenance() {
    return provenance;
  }

  /** Begins a claim that cites the row, with an id that ends in a word for it. */
  Claim.Builder begin(String word, Proposition says) {
    return Claim.builder()
        .id(ClaimId.of(event.value() + '-' + word))
        .citation(output.cite(provenance.row().orElse("")))
        .says(says)
        .provenance(provenance);
  }
}

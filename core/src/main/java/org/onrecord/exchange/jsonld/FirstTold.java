package org.onrecord.exchange.jsonld;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.model.Ref;

/** Tells when a file says more of an actor or work than where it names it first, which is kept. */
final class FirstTold {
  private final Map<Ref, Set<Integer>> first = new HashMap<>();
  private final Ledger ledger;

  FirstTold(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Notes what is said of a record, and remarks on what was not said the first time. */
  void note(Ref record, Thing thing) {
    Set<Integer> said = new HashSet<>();
    thing.fieldHashes().forEach(said::add);
    Set<Integer> before = first.putIfAbsent(record, said);
    if (before != null && !before.containsAll(said)) {
      ledger.remark(
          "says more of an actor or work than where the file names it first, which alone is kept");
    }
  }
}

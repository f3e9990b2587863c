package org.onrecord.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.DossierRecord;

/**
 * The rules of a run over a corpus that look up what they suspect. Used by the thread that reads.
 */
final class Sifting {
  private record Bound(
      SiftedRule rule, SiftedRule.Sieve sieve, Findings findings, Outcome.Look look) {}

  private final List<Bound> sieves = new ArrayList<>();
  private final Outcome outcome = new Outcome();
  private final Cursor cursor = new Cursor(Optional.empty());
  private final Set<String> cut = new HashSet<>();
  private final ValueChecks values;
  private int seen;

  Sifting(List<Rule> rules) {
    List<ValueChecks.Bound<?>> checks = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof SiftedRule sifted) {
        outcome.attempt(rule.info(), () -> begin(sifted));
      }
    }
    for (Bound bound : sieves) {
      if (bound.sieve() instanceof ValueCheck<?> check) {
        checks.add(new ValueChecks.Bound<>(check, bound.rule().info(), bound.findings()));
      }
    }
    this.values = new ValueChecks(checks, outcome);
  }

  private void begin(SiftedRule rule) {
    SiftedRule.Sieve sieve = rule.sieve();
    Findings findings = outcome.findings(rule.info(), cursor);
    sieves.add(new Bound(rule, sieve, findings, record -> sieve.see(record, findings)));
  }

  /** Shows records to all sieves. */
  void see(List<DossierRecord> records) {
    for (DossierRecord record : records) {
      cursor.moveTo(record, seen++);
      for (Bound bound : sieves) {
        outcome.attempt(bound.rule().info(), record, bound.look());
      }
      values.over(record);
    }
  }

  /**
   * Has the rules look at what is suspect.
   *
   * @param records the same records again
   */
  Outcome judge(Iterable<? extends DossierRecord> records) {
    List<Gathering> gatherings = new ArrayList<>();
    for (Bound bound : sieves) {
      outcome.attempt(
          bound.rule().info(),
          () -> {
            if (bound.sieve().suspectsAny()) {
              gatherings.add(new Gathering(bound.rule(), bound.sieve()));
            }
          });
    }
    if (gather(gatherings, records)) {
      gatherings.forEach(each -> each.judge(outcome));
    } else {
      gatherings.forEach(each -> cut.add(each.rule().info().id()));
    }
    return outcome.take();
  }

  /** {@return the rules that suspect something that could not be looked up} */
  Set<String> cut() {
    return cut;
  }

  private boolean gather(List<Gathering> gatherings, Iterable<? extends DossierRecord> records) {
    for (List<Gathering> open = gatherings;
        !open.isEmpty();
        open = open.stream().filter(Gathering::next).toList()) {
      if (!readOnce(open, records)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether all records came by again. */
  private boolean readOnce(List<Gathering> open, Iterable<? extends DossierRecord> records) {
    Optional<Iterator<? extends DossierRecord>> again = again(records);
    int ordinal = 0;
    while (again.isPresent() && again.get().hasNext()) {
      DossierRecord record = again.get().next();
      for (Gathering gathering : open) {
        gathering.see(record, ordinal);
      }
      ordinal++;
    }
    return ordinal == seen;
  }

  private static Optional<Iterator<? extends DossierRecord>> again(
      Iterable<? extends DossierRecord> records) {
    try {
      return Optional.of(records.iterator());
    } catch (IllegalStateException once) { // such as of a stream that was gone through
      return Optional.empty();
    }
  }
}

package org.onrecord.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.DossierRecord;

/** One pass of some rules over all records, stretch by stretch, by one thread at a time. */
final class CorpusChecks {
  private record Bound(CorpusRule.Pass pass, RuleInfo rule, Findings findings, Outcome.Look look) {
    static Bound of(CorpusRule.Pass pass, RuleInfo rule, Findings findings) {
      return new Bound(pass, rule, findings, record -> pass.see(record, findings));
    }
  }

  private final List<Bound> passes = new ArrayList<>();
  private final Outcome outcome = new Outcome();
  private final Cursor cursor;
  private final ValueChecks values;

  CorpusChecks(Iterable<CorpusRule> rules, Optional<Layout> layout) {
    this.cursor = new Cursor(layout);
    rules.forEach(this::begin);
    List<ValueChecks.Bound<?>> checks = new ArrayList<>();
    for (Bound bound : passes) {
      if (bound.pass() instanceof ValueCheck<?> check) {
        checks.add(new ValueChecks.Bound<>(check, bound.rule(), bound.findings()));
      }
    }
    this.values = new ValueChecks(checks, outcome);
  }

  private void begin(CorpusRule rule) {
    RuleInfo info = rule.info();
    outcome.attempt(
        info, () -> passes.add(Bound.of(rule.begin(), info, outcome.findings(info, cursor))));
  }

  /**
   * Looks at records.
   *
   * @param pieces the records, piece after piece
   * @param first the number of the first among all
   */
  Outcome see(List<List<DossierRecord>> pieces, int first) {
    if (passes.isEmpty()) {
      return outcome.take();
    }
    int number = first;
    for (List<DossierRecord> piece : pieces) {
      for (DossierRecord record : piece) {
        cursor.moveTo(record, number++);
        see(record);
      }
    }
    return outcome.take();
  }

  private void see(DossierRecord record) {
    for (int i = 0; i < passes.size(); i++) {
      outcome.attempt(passes.get(i).rule(), record, passes.get(i).look());
    }
    values.over(record);
  }

  Outcome end() {
    passes.forEach(bound -> outcome.attempt(bound.rule(), bound.pass()::end));
    return outcome.take();
  }
}

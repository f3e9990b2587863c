package org.onrecord.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.rules.NumberedIds;

/**
 * One pass over all records, stretch by stretch, by one thread at a time, for the rules that see
 * them go by and, of a corpus, for the sieves of those that look up what they suspect.
 */
final class CorpusChecks {
  private record Look(RuleInfo rule, Outcome.Look look) {}

  private record Begun(RuleInfo rule, CorpusRule.Pass pass) {}

  private final IdNumbers ids = new NumberedIds();
  private final List<Look> looks = new ArrayList<>();
  private final List<ValueChecks.Bound<?>> valueLooks = new ArrayList<>();
  private final List<Begun> passes = new ArrayList<>();
  private final List<Gathering> sieves = new ArrayList<>();
  private final Outcome outcome = new Outcome();
  private final Cursor cursor;
  private final ValueChecks values;

  /**
   * @param rules rules of any sort; those of other sorts are passed over
   * @param layout the layout of the dossier; empty for a corpus
   */
  CorpusChecks(List<Rule> rules, Optional<Layout> layout) {
    this.cursor = new Cursor(layout);
    for (Rule rule : rules) {
      if (rule instanceof CorpusRule passing) {
        outcome.attempt(rule.info(), () -> begin(rule.info(), passing.begin(ids)));
      } else if (rule instanceof SiftedRule sifted && layout.isEmpty()) {
        outcome.attempt(rule.info(), () -> begin(sifted, sifted.sieve(ids)));
      }
    }
    this.values = new ValueChecks(valueLooks, outcome);
  }

  private void begin(RuleInfo rule, CorpusRule.Pass pass) {
    passes.add(new Begun(rule, pass));
    begin(rule, pass, pass::see);
  }

  private void begin(SiftedRule rule, SiftedRule.Sieve sieve) {
    sieves.add(new Gathering(rule, sieve));
    begin(rule.info(), sieve, sieve::see);
  }

  private void begin(RuleInfo rule, Object check, BiConsumer<DossierRecord, Findings> see) {
    Findings findings = outcome.findings(rule, cursor);
    looks.add(new Look(rule, record -> see.accept(record, findings)));
    if (check instanceof ValueCheck<?> values) {
      valueLooks.add(new ValueChecks.Bound<>(values, rule, findings));
    }
  }

  /**
   * Looks at records.
   *
   * @param records the records
   * @param first the number of the first among all
   */
  Outcome see(List<DossierRecord> records, int first) {
    if (looks.isEmpty()) {
      return outcome.take();
    }
    for (int i = 0; i < records.size(); i++) {
      cursor.moveTo(records.get(i), first + i);
      see(records.get(i));
    }
    return outcome.take();
  }

  private void see(DossierRecord record) {
    for (int i = 0; i < looks.size(); i++) {
      outcome.attempt(looks.get(i).rule(), record, looks.get(i).look());
    }
    values.over(record);
  }

  /**
   * Has the rules finish.
   *
   * @param suspicious takes those that have to look at something again
   */
  Outcome end(List<Gathering> suspicious) {
    for (Begun begun : passes) {
      outcome.attempt(begun.rule(), begun.pass()::end);
    }
    for (Gathering gathering : sieves) {
      outcome.attempt(
          gathering.rule().info(),
          () -> {
            if (gathering.sieve().suspectsAny()) {
              suspicious.add(gathering);
            }
          });
    }
    return outcome.take();
  }
}

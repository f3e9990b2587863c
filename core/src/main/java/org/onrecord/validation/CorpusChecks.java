package org.onrecord.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.validation.rules.NumberedIds;

/**
 * One pass over all records, stretch by stretch, by one thread at a time, for the rules that see
 * them go by and, of a corpus, for the sieves of those that look up what they suspect.
 */
final class CorpusChecks {
  /** What a rule does with a record. Not generic, for then every call would check types. */
  private interface Seeing {
    void see(DossierRecord record, Findings findings);
  }

  private record Look(RuleInfo rule, Outcome.Look look) {}

  private record Sifted(SiftedRule.Sieve sieve, LookUp lookUp) {}

  private record Begun(RuleInfo rule, CorpusRule.Pass pass) {}

  private final IdNumbers ids = new NumberedIds();
  private final Map<Ref.Kind, List<Look>> byKind = new EnumMap<>(Ref.Kind.class);
  private final List<ValueChecks.Bound<?>> valueLooks = new ArrayList<>();
  private final List<Begun> passes = new ArrayList<>();
  private final List<Sifted> sifting = new ArrayList<>();
  private final Set<SourceId> sources = new LinkedHashSet<>();
  private final Outcome outcome = new Outcome();
  private final Cursor cursor = new Cursor();
  private final ValueChecks values;

  /**
   * @param rules rules of any sort; those of other sorts are passed over
   * @param sieves whether to run the sieves, as for a corpus
   */
  CorpusChecks(List<Rule> rules, boolean sieves) {
    for (Rule rule : rules) {
      if (rule instanceof CorpusRule passing) {
        outcome.attempt(rule.info(), () -> begin(rule.info(), passing.begin(ids)));
      } else if (rule instanceof SiftedRule sifted && sieves) {
        outcome.attempt(rule.info(), () -> begin(sifted, sifted.sieve(ids)));
      }
    }
    this.values = new ValueChecks(valueLooks, outcome);
  }

  private void begin(RuleInfo rule, CorpusRule.Pass pass) {
    passes.add(new Begun(rule, pass));
    begin(rule, pass, pass::looksAt, pass::see);
  }

  private void begin(SiftedRule rule, SiftedRule.Sieve sieve) {
    sifting.add(new Sifted(sieve, LookUp.of(rule, sieve)));
    begin(rule.info(), sieve, sieve::looksAt, sieve::see);
  }

  private void begin(RuleInfo rule, Object check, Predicate<Ref.Kind> looksAt, Seeing seeing) {
    Findings findings = outcome.findings(rule, cursor);
    Look look = new Look(rule, record -> seeing.see(record, findings));
    for (Ref.Kind kind : Ref.Kind.values()) {
      if (looksAt.test(kind)) {
        byKind.computeIfAbsent(kind, first -> new ArrayList<>()).add(look);
      }
    }
    if (check instanceof ValueCheck<?> values) {
      valueLooks.add(new ValueChecks.Bound<>(values, rule, findings));
    }
  }

  /** {@return the ids of the sources that were seen} */
  Set<SourceId> sources() {
    return sources;
  }

  /** {@return the checks that are after values} */
  ValueChecks values() {
    return values;
  }

  /**
   * Looks at records.
   *
   * @param records the records, with values noted for {@link #values()}
   * @param first the number of the first among all
   */
  Outcome see(NotedRecords records, int first) {
    for (int i = 0; i < records.size(); i++) {
      cursor.moveTo(records.record(i), first + i);
      see(records.record(i));
      records.show(i);
    }
    return outcome.take();
  }

  private void see(DossierRecord record) {
    Ref ref = record.ref();
    if (ref.kind() == Ref.Kind.SOURCE) {
      sources.add((SourceId) ref);
    }
    List<Look> looking = byKind.getOrDefault(ref.kind(), List.of());
    for (int i = 0; i < looking.size(); i++) {
      outcome.attempt(looking.get(i).rule(), record, looking.get(i).look());
    }
  }

  /**
   * Has the rules finish.
   *
   * @param suspicious takes those that have to look at something again
   */
  Outcome end(List<LookUp> suspicious) {
    for (Begun begun : passes) {
      outcome.attempt(begun.rule(), begun.pass()::end);
    }
    for (Sifted sifted : sifting) {
      outcome.attempt(
          sifted.lookUp().rule().info(),
          () -> {
            if (sifted.sieve().suspectsAny()) {
              suspicious.add(sifted.lookUp());
            }
          });
    }
    return outcome.take();
  }
}

package org.onrecord.validation;

import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;
import org.onrecord.model.RecordParts.Part;
import org.onrecord.model.SourceId;
import org.onrecord.validation.RecordChecks.Checked;

/** One run of rules over records. */
final class Run {
  private final List<Rule> rules;
  private final Results results;
  private final Workers workers;
  private final Queue<Future<Outcome>> inOrder = new ArrayDeque<>();
  private final List<RecordChecks> recordChecks;
  private final CorpusChecks corpusChecks;
  private final Workers.Line line;
  private final List<LookUp> suspicious = new ArrayList<>();
  private int parts;
  private int records;

  Run(List<Rule> rules, SourceTexts texts, Results results, Workers workers, boolean sieves) {
    this.rules = rules;
    this.results = results;
    this.workers = workers;
    this.corpusChecks = new CorpusChecks(rules, sieves);
    this.recordChecks =
        Stream.generate(() -> new RecordChecks(rules, texts, corpusChecks.values()))
            .limit(workers.atOnce())
            .toList();
    this.line = workers.line();
  }

  /** {@return how many records were seen} */
  int records() {
    return records;
  }

  /**
   * Runs the rules that can see records go by. Whoever reads some records checks them one by one
   * while they are at hand; what needs an order follows behind.
   *
   * @param all the records
   */
  void over(RecordParts all) {
    PartsAhead<Checked> ahead = new PartsAhead<>(all, workers, this::check);
    for (Optional<Checked> next = ahead.next(); next.isPresent(); next = ahead.next()) {
      follow(next.get());
    }
    inOrder.forEach(this::finish);
    results.add(corpusChecks.end(suspicious));
  }

  private Callable<Checked> check(Part part) {
    RecordChecks checks = recordChecks.get(parts++ % recordChecks.size());
    return () -> checks.check(part.read());
  }

  private void follow(Checked checked) {
    int first = records;
    records += checked.noted().size();
    results.add(checked.outcome().after(first));
    inOrder.add(line.begin(() -> corpusChecks.see(checked.noted(), first)));
    if (inOrder.size() == workers.atOnce()) {
      finish(inOrder.remove());
    }
  }

  private void finish(Future<Outcome> check) {
    results.add(workers.await(check));
  }

  /** {@return the ids of the sources that were seen} */
  Set<SourceId> sources() {
    return corpusChecks.sources();
  }

  /**
   * Has the rules look up what they suspect.
   *
   * @param records the same records again
   * @return the rules that suspect something that could not be looked up
   */
  Set<String> lookUp(Iterable<? extends DossierRecord> records) {
    Sifting sifting = new Sifting(suspicious, results, workers);
    sifting.judge(records, this.records);
    return sifting.cut();
  }

  /** Runs the rules that have to see the whole dossier. */
  void overWhole(Dossier dossier, Layout places) {
    DossierView view = new DossierView(DossierIndex.of(dossier));
    List<Future<Outcome>> checks = new ArrayList<>();
    ofType(DossierRule.class)
        .forEach(rule -> checks.add(workers.begin(() -> check(rule, view, places))));
    checks.forEach(this::finish);
  }

  /** Runs the rules about what became of rows and fields. */
  void overAccounts(List<?> accounts) {
    for (AccountRule<?> rule : ofType(AccountRule.class)) {
      accounts.forEach(account -> check(rule, account));
    }
  }

  private <A> void check(AccountRule<A> rule, Object account) {
    if (rule.type().isInstance(account)) {
      Outcome outcome = new Outcome();
      Findings findings = outcome.findings(rule.info(), Placing.NOWHERE);
      outcome.attempt(rule.info(), () -> rule.check(rule.type().cast(account), findings));
      results.add(outcome);
    }
  }

  private static Outcome check(DossierRule rule, DossierView view, Layout places) {
    Outcome outcome = new Outcome();
    outcome.attempt(
        rule.info(), () -> rule.check(view, outcome.findings(rule.info(), places::place)));
    return outcome;
  }

  private <T extends Rule> Iterable<T> ofType(Class<T> type) {
    return Iterables.filter(rules, type);
  }
}

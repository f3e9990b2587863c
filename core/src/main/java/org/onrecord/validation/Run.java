package org.onrecord.validation;

import com.google.common.collect.Iterables;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;
import org.onrecord.model.RecordParts.Part;

/** One run of rules over records. */
final class Run {
  /** Records that are being read. */
  private record Ahead(Part part, Future<List<DossierRecord>> records) {}

  private final List<Rule> rules;
  private final Results results;
  private final Workers workers;
  private final Queue<Ahead> ahead = new ArrayDeque<>();
  private final Queue<List<Future<Outcome>>> behind = new ArrayDeque<>();
  private final List<RecordChecks> recordChecks;
  private final CorpusChecks corpusChecks;
  private final Workers.Line oneByOne;
  private final List<Gathering> suspicious = new ArrayList<>();
  private int pieces;
  private int records;
  private boolean ended;

  Run(
      List<Rule> rules,
      SourceTexts texts,
      Results results,
      Workers workers,
      Optional<Layout> layout) {
    this.rules = rules;
    this.results = results;
    this.workers = workers;
    this.recordChecks =
        Stream.generate(() -> new RecordChecks(rules, texts, layout))
            .limit(workers.atOnce())
            .toList();
    this.corpusChecks = new CorpusChecks(rules, layout);
    this.oneByOne = workers.line();
  }

  /** {@return how many records were seen} */
  int records() {
    return records;
  }

  /**
   * Runs the rules that can see records go by: some pieces are read while those before them are
   * checked, and only what needs an order has one.
   *
   * @param all the records
   * @param alongside shown all records in order, by this thread
   */
  void over(RecordParts all, Consumer<List<DossierRecord>> alongside) {
    readAhead(all);
    while (!ahead.isEmpty()) {
      Ahead next = ahead.remove();
      List<DossierRecord> piece = workers.await(next.records());
      next.part().end();
      alongside.accept(piece);
      if (behind.size() == recordChecks.size()) {
        finish(behind.remove());
      }
      behind.add(check(piece));
      readAhead(all);
    }
    behind.forEach(this::finish);
    results.add(corpusChecks.end(suspicious));
  }

  private void readAhead(RecordParts all) {
    while (!ended && ahead.size() < workers.atOnce()) {
      Optional<Part> part = all.nextPart();
      ended = part.isEmpty();
      part.ifPresent(some -> ahead.add(new Ahead(some, workers.begin(some::read))));
    }
  }

  private List<Future<Outcome>> check(List<DossierRecord> piece) {
    int first = records;
    RecordChecks checks = recordChecks.get(pieces++ % recordChecks.size());
    records += piece.size();
    return List.of(
        oneByOne.begin(() -> corpusChecks.see(piece, first)),
        workers.begin(() -> checks.check(piece, first)));
  }

  private void finish(List<Future<Outcome>> checks) {
    checks.forEach(check -> results.add(workers.await(check)));
  }

  /**
   * Has the rules look up what they suspect.
   *
   * @param records the same records again
   * @return the rules that suspect something that could not be looked up
   */
  Set<String> lookUp(Iterable<? extends DossierRecord> records) {
    Sifting sifting = new Sifting(suspicious);
    results.add(sifting.judge(records, this.records));
    return sifting.cut();
  }

  /** Runs the rules that have to see the whole dossier. */
  void overWhole(Dossier dossier, Layout places) {
    DossierView view = new DossierView(DossierIndex.of(dossier));
    List<Future<Outcome>> checks = new ArrayList<>();
    ofType(DossierRule.class)
        .forEach(rule -> checks.add(workers.begin(() -> check(rule, view, places))));
    finish(checks);
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

package org.onrecord.validation;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** One run of rules over records. */
final class Run {
  /** How many records are one piece of work; few enough to stay in the cache of a processor. */
  private static final int PIECE = 256;

  private final List<Rule> rules;
  private final Results results;
  private final Workers workers;
  private final List<RecordChecks> recordChecks;
  private final CorpusChecks corpusChecks;
  private int records;

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
            .limit(2L * workers.count())
            .toList();
    this.corpusChecks = new CorpusChecks(ofType(CorpusRule.class), layout);
  }

  /** {@return how many records were seen} */
  int records() {
    return records;
  }

  /** Runs the rules that can see records go by, and has the next read meanwhile. */
  void over(Iterable<? extends DossierRecord> all) {
    List<Future<Outcome>> begun = List.of();
    for (List<? extends DossierRecord> stretch :
        Iterables.partition(all, PIECE * recordChecks.size())) {
      workers.await(begun).forEach(results::add);
      begun = workers.begin(work(List.copyOf(stretch)));
      records += stretch.size();
    }
    workers.await(begun).forEach(results::add);
    results.add(corpusChecks.end());
  }

  private List<Callable<Outcome>> work(List<DossierRecord> stretch) {
    int first = records;
    List<Callable<Outcome>> work = new ArrayList<>();
    work.add(() -> corpusChecks.see(stretch, first));
    List<List<DossierRecord>> pieces = Lists.partition(stretch, PIECE);
    for (int i = 0; i < pieces.size(); i++) {
      RecordChecks checks = recordChecks.get(i);
      List<DossierRecord> piece = pieces.get(i);
      int start = first + i * PIECE;
      work.add(() -> checks.check(piece, start));
    }
    return work;
  }

  /** Runs the rules that have to see the whole dossier. */
  void overWhole(Dossier dossier, Layout places) {
    DossierView view = new DossierView(DossierIndex.of(dossier));
    List<Callable<Outcome>> work = new ArrayList<>();
    ofType(DossierRule.class).forEach(rule -> work.add(() -> check(rule, view, places)));
    workers.doAll(work).forEach(results::add);
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

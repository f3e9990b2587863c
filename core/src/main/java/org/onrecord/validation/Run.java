package org.onrecord.validation;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;

/** One run of rules over records. */
final class Run {
  /** How many records a corpus is read ahead. */
  private static final int STRETCH = 4096;

  /** How many records are one piece of work. */
  private static final int PIECE = 512;

  private final List<Rule> rules;
  private final RecordChecks recordChecks;
  private final Results results;
  private final Workers workers;
  private final Optional<Layout> layout;
  private final List<CorpusCheck> corpusChecks = new ArrayList<>();
  private int records;

  Run(
      List<Rule> rules,
      SourceTexts texts,
      Results results,
      Workers workers,
      Optional<Layout> layout) {
    this.rules = rules;
    this.recordChecks = new RecordChecks(rules, texts);
    this.results = results;
    this.workers = workers;
    this.layout = layout;
    ofType(CorpusRule.class).forEach(this::begin);
  }

  private void begin(CorpusRule rule) {
    Outcome outcome = new Outcome();
    outcome.attempt(
        rule.info(), Optional.empty(), () -> corpusChecks.add(new CorpusCheck(rule, layout)));
    results.add(outcome);
  }

  /** {@return how many records were seen} */
  int records() {
    return records;
  }

  /** Runs the rules that can see records go by. */
  void over(Iterable<? extends DossierRecord> all) {
    for (List<? extends DossierRecord> stretch : Iterables.partition(all, STRETCH)) {
      List<DossierRecord> seen = List.copyOf(stretch);
      int first = records;
      List<Callable<Outcome>> work = new ArrayList<>();
      for (int from = 0; from < seen.size(); from += PIECE) {
        int start = from;
        List<DossierRecord> piece = seen.subList(from, Math.min(from + PIECE, seen.size()));
        work.add(() -> recordChecks.check(piece, first + start, layout));
      }
      corpusChecks.forEach(check -> work.add(() -> check.see(seen, first)));
      workers.doAll(work).forEach(results::add);
      records += seen.size();
    }
    workers
        .doAll(Lists.<CorpusCheck, Callable<Outcome>>transform(corpusChecks, check -> check::end))
        .forEach(results::add);
  }

  /** Runs the rules that have to see the whole dossier. */
  void overWhole(Dossier dossier, Layout places) {
    DossierView view = new DossierView(DossierIndex.of(dossier));
    List<Callable<Outcome>> work = new ArrayList<>();
    ofType(DossierRule.class).forEach(rule -> work.add(() -> check(rule, view, places)));
    workers.doAll(work).forEach(results::add);
  }

  private static Outcome check(DossierRule rule, DossierView view, Layout places) {
    Outcome outcome = new Outcome();
    outcome.attempt(
        rule.info(),
        Optional.empty(),
        () -> rule.check(view, outcome.findings(rule.info(), places::place)));
    return outcome;
  }

  private <T extends Rule> Iterable<T> ofType(Class<T> type) {
    return Iterables.filter(rules, type);
  }
}

package org.onrecord.validation;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
  private final List<Rule> rules;
  private final Results results;
  private final Workers workers;
  private final List<RecordChecks> recordChecks;
  private final CorpusChecks corpusChecks;
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
            .limit(2L * workers.count())
            .toList();
    this.corpusChecks = new CorpusChecks(ofType(CorpusRule.class), layout);
  }

  /** {@return how many records were seen} */
  int records() {
    return records;
  }

  /**
   * Runs the rules that can see records go by, and has the next read meanwhile.
   *
   * @param all the records
   * @param alongside shown all records in order, by this thread
   */
  void over(RecordParts all, Consumer<List<DossierRecord>> alongside) {
    List<Future<Outcome>> checking = List.of();
    for (List<Part> parts = next(all); !parts.isEmpty(); parts = next(all)) {
      List<List<DossierRecord>> pieces = workers.await(workers.begin(reading(parts)));
      parts.forEach(Part::end);
      pieces.forEach(alongside);
      workers.await(checking).forEach(results::add);
      checking = workers.begin(checking(pieces));
      records += pieces.stream().mapToInt(List::size).sum();
    }
    workers.await(checking).forEach(results::add);
    results.add(corpusChecks.end());
  }

  private List<Part> next(RecordParts all) {
    List<Part> parts = new ArrayList<>();
    while (!ended && parts.size() < recordChecks.size()) {
      Optional<Part> part = all.nextPart();
      ended = part.isEmpty();
      part.ifPresent(parts::add);
    }
    return parts;
  }

  private static List<Callable<List<DossierRecord>>> reading(List<Part> parts) {
    List<Callable<List<DossierRecord>>> work = new ArrayList<>();
    parts.forEach(part -> work.add(part::read));
    return work;
  }

  private List<Callable<Outcome>> checking(List<List<DossierRecord>> pieces) {
    int first = records;
    List<Callable<Outcome>> work = new ArrayList<>();
    work.add(() -> corpusChecks.see(pieces, first));
    int start = first;
    for (int i = 0; i < pieces.size(); i++) {
      RecordChecks checks = recordChecks.get(i);
      List<DossierRecord> piece = pieces.get(i);
      int number = start;
      work.add(() -> checks.check(piece, number));
      start += piece.size();
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

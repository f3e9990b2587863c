package org.onrecord.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.ImportReader;
import org.onrecord.exchange.ImportReport;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;
import org.onrecord.model.SourceId;

/**
 * Checks records against rules.
 *
 * <pre>{@code
 * Report report = Validator.standard().validate(dossier);
 * report.defects();          // what is broken
 * report.disagreements();    // what the reporting leaves in conflict
 * report.gaps();             // what was never stated
 * }</pre>
 *
 * <p>A validator is a value, safe for use by several threads: every {@code with} method returns
 * another one. The same records and rules give the same findings in the same order, on however many
 * threads. Nothing here throws because data is broken or a rule fails.
 */
public final class Validator {
  private final RuleSet rules;
  private final ImmutableMap<SourceId, String> texts;
  private final ImmutableList<Suppression> suppressions;
  private final Baseline baseline;
  private final ImmutableList<Object> accounts;
  private final int threads;

  private Validator(
      RuleSet rules,
      Map<SourceId, String> texts,
      List<Suppression> suppressions,
      Baseline baseline,
      List<Object> accounts,
      int threads) {
    this.rules = rules;
    this.texts = ImmutableMap.copyOf(texts);
    this.suppressions = ImmutableList.copyOf(suppressions);
    this.baseline = baseline;
    this.accounts = ImmutableList.copyOf(accounts);
    this.threads = threads;
  }

  /** {@return a validator with all rules of this library} */
  public static Validator standard() {
    return of(RuleSet.standard());
  }

  /**
   * Returns a validator.
   *
   * @param rules the rules
   * @return the validator
   */
  public static Validator of(RuleSet rules) {
    return new Validator(rules, Map.of(), List.of(), Baseline.none(), List.of(), 1);
  }

  /**
   * Returns a validator that has the texts of sources at hand, for the rules that need them.
   *
   * @param texts the whole texts, by the id of their source; need not be complete
   * @return the validator
   */
  public Validator withTexts(Map<SourceId, String> texts) {
    return new Validator(rules, texts, suppressions, baseline, accounts, threads);
  }

  /**
   * Returns a validator that also suppresses what matches.
   *
   * @param more suppressions
   * @return the validator
   */
  public Validator withSuppressions(List<Suppression> more) {
    List<Suppression> all =
        ImmutableList.<Suppression>builder().addAll(suppressions).addAll(more).build();
    return new Validator(rules, texts, all, baseline, accounts, threads);
  }

  /**
   * Returns a validator that keeps what is known apart from what is new.
   *
   * @param baseline what is known
   * @return the validator
   */
  public Validator withBaseline(Baseline baseline) {
    return new Validator(rules, texts, suppressions, baseline, accounts, threads);
  }

  /**
   * Returns a validator that also looks at what became of the rows of a file.
   *
   * @param account the account of the import that the records come from
   * @return the validator
   */
  public Validator withImport(ImportReport account) {
    return withAccount(account);
  }

  /**
   * Returns a validator that also looks at what an export left out.
   *
   * @param account the account of an export of the records
   * @return the validator
   */
  public Validator withExport(ExportReport account) {
    return withAccount(account);
  }

  private Validator withAccount(Object account) {
    List<Object> all = ImmutableList.builder().addAll(accounts).add(account).build();
    return new Validator(rules, texts, suppressions, baseline, all, threads);
  }

  /**
   * Returns a validator that works on several threads.
   *
   * @param threads how many read and check, while the calling thread waits for them; 1 unless set,
   *     by which the calling thread does all. Only {@link RecordParts}, such as a {@code
   *     RecordReader}, are read by several; other records are read by the calling thread
   * @return the validator
   * @throws IllegalArgumentException if there are none
   */
  public Validator withThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    return new Validator(rules, texts, suppressions, baseline, accounts, threads);
  }

  /**
   * Checks a dossier by all rules.
   *
   * @param dossier the dossier, sound or broken
   * @return the report
   */
  public Report validate(Dossier dossier) {
    Layout layout = Layout.of(dossier);
    Results results = new Results(rules, suppressions, Optional.of(layout));
    try (Workers workers = new Workers(threads)) {
      Run run = run(results, workers, false);
      run.over(HeldParts.of(dossier.records().toList()));
      run.overWhole(dossier, layout);
      run.overAccounts(accounts);
      return report(
          dossier.id(), run, results, notEvaluated(run.sources(), true, Set.of(), accounts));
    }
  }

  /**
   * Checks a corpus that may be too long to hold, by the rules that can see its records go by. The
   * report says which could not. Memory grows with the findings, of which those that {@linkplain
   * RuleInfo#together share a cause} count once, and by some 80 bytes with each record for compact
   * keys, not with the records themselves.
   *
   * <p>Where a {@link SiftedRule} suspects something, the records are gone through again, mostly
   * once and up to three times, to look it up. Records that come but once, such as those of a
   * {@code RecordReader}, are enough where nothing is suspect; else the report says that the rule
   * {@link NotEvaluated.Why#NEEDS_SECOND_READING needs them again}.
   *
   * @param id the id of the corpus
   * @param records its records, the same in the same order each time, such as a {@code CorpusFile}
   *     reads them
   * @return the report
   */
  public Report validateCorpus(String id, Iterable<? extends DossierRecord> records) {
    return validateCorpus(id, records, () -> accounts);
  }

  /**
   * Checks records as they are imported, like those of a {@linkplain #validateCorpus corpus}, and
   * then what became of the rows.
   *
   * @param records the records of a file; gone through once
   * @return the report
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public Report validateImport(ImportReader records) {
    return validateCorpus(
        records.header().id(),
        records,
        () -> ImmutableList.builder().addAll(accounts).add(records.report()).build());
  }

  private Report validateCorpus(
      String id,
      Iterable<? extends DossierRecord> records,
      Supplier<? extends List<?>> accountsInTheEnd) {
    Results results = new Results(rules, suppressions, Optional.empty());
    try (Workers workers = new Workers(threads)) {
      Run run = run(results, workers, true);
      run.over(HeldParts.of(records));
      Set<String> cut = run.lookUp(records);
      List<?> known = accountsInTheEnd.get();
      run.overAccounts(known);
      return report(id, run, results, notEvaluated(run.sources(), false, cut, known));
    }
  }

  private Run run(Results results, Workers workers, boolean sieves) {
    return new Run(rules.all(), new SourceTexts(texts), results, workers, sieves);
  }

  private Report report(String id, Run run, Results results, List<NotEvaluated> notEvaluated) {
    Set<String> skipped =
        notEvaluated.stream()
            .filter(each -> each.why() != NotEvaluated.Why.NEEDS_TEXT || texts.isEmpty())
            .map(NotEvaluated::rule)
            .collect(Collectors.toSet());
    List<RuleInfo> ran =
        rules.rules().stream().filter(rule -> !skipped.contains(rule.id())).toList();
    results.findUnusedSuppressions(
        ran.stream().map(RuleInfo::id).collect(ImmutableSet.toImmutableSet()));
    Report.Builder report =
        Report.builder().dossier(id).records(run.records()).ran(ran).notEvaluated(notEvaluated);
    results.into(report, baseline);
    return report.build();
  }

  private List<NotEvaluated> notEvaluated(
      Set<SourceId> sources, boolean whole, Set<String> cut, List<?> accountsSeen) {
    List<SourceId> withoutText =
        sources.stream().filter(source -> !texts.containsKey(source)).toList();
    ImmutableList.Builder<NotEvaluated> not = ImmutableList.builder();
    rules
        .leftOut()
        .forEach(id -> not.add(new NotEvaluated(id, NotEvaluated.Why.LEFT_OUT, List.of())));
    for (Rule rule : rules.all()) {
      String id = rule.info().id();
      if (rule instanceof TextRule && (texts.isEmpty() || !withoutText.isEmpty())) {
        not.add(new NotEvaluated(id, NotEvaluated.Why.NEEDS_TEXT, withoutText));
      } else if (cut.contains(id)) {
        not.add(new NotEvaluated(id, NotEvaluated.Why.NEEDS_SECOND_READING, List.of()));
      } else if (rule instanceof DossierRule && !(rule instanceof SiftedRule) && !whole) {
        not.add(new NotEvaluated(id, NotEvaluated.Why.NEEDS_WHOLE_DOSSIER, List.of()));
      } else if (rule instanceof AccountRule<?> account
          && accountsSeen.stream().noneMatch(account.type()::isInstance)) {
        not.add(new NotEvaluated(id, NotEvaluated.Why.NEEDS_ACCOUNT, List.of()));
      }
    }
    return not.build();
  }
}

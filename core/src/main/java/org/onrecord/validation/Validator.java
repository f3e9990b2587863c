package org.onrecord.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Source;
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
  private final int threads;

  private Validator(
      RuleSet rules,
      Map<SourceId, String> texts,
      List<Suppression> suppressions,
      Baseline baseline,
      int threads) {
    this.rules = rules;
    this.texts = ImmutableMap.copyOf(texts);
    this.suppressions = ImmutableList.copyOf(suppressions);
    this.baseline = baseline;
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
    return new Validator(rules, Map.of(), List.of(), Baseline.none(), 1);
  }

  /**
   * Returns a validator that has the texts of sources at hand, for the rules that need them.
   *
   * @param texts the whole texts, by the id of their source; need not be complete
   * @return the validator
   */
  public Validator withTexts(Map<SourceId, String> texts) {
    return new Validator(rules, texts, suppressions, baseline, threads);
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
    return new Validator(rules, texts, all, baseline, threads);
  }

  /**
   * Returns a validator that keeps what is known apart from what is new.
   *
   * @param baseline what is known
   * @return the validator
   */
  public Validator withBaseline(Baseline baseline) {
    return new Validator(rules, texts, suppressions, baseline, threads);
  }

  /**
   * Returns a validator that works on several threads.
   *
   * @param threads how many check, while the calling thread reads ahead; 1 unless set, by which the
   *     calling thread does all
   * @return the validator
   * @throws IllegalArgumentException if there are none
   */
  public Validator withThreads(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, not " + threads);
    }
    return new Validator(rules, texts, suppressions, baseline, threads);
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
      Run run = run(results, workers, Optional.of(layout));
      run.over(dossier.records().toList());
      run.overWhole(dossier, layout);
      Set<SourceId> sources =
          dossier.sources().stream().map(Source::id).collect(ImmutableSet.toImmutableSet());
      return report(dossier.id(), run, results, notEvaluated(sources, true, Set.of()));
    }
  }

  /**
   * Checks a corpus that may be too long to hold, by the rules that can see its records go by. The
   * report says which could not. Memory grows with the findings, of which those that {@linkplain
   * RuleInfo#together share a cause} count once, and by some 130 bytes with each record for compact
   * keys, not with the records themselves.
   *
   * <p>Where a {@link SiftedRule} suspects something, the records are gone through again, up to
   * three times, to look it up. Records that come but once, such as those of a {@code
   * RecordReader}, are enough where nothing is suspect; else the report says that the rule {@link
   * NotEvaluated.Why#NEEDS_SECOND_READING needs them again}.
   *
   * @param id the id of the corpus
   * @param records its records, the same in the same order each time, such as a {@code CorpusFile}
   *     reads them
   * @return the report
   */
  public Report validateCorpus(String id, Iterable<? extends DossierRecord> records) {
    Results results = new Results(rules, suppressions, Optional.empty());
    try (Workers workers = new Workers(threads)) {
      Run run = run(results, workers, Optional.empty());
      SourceIds sources = new SourceIds(records);
      Sifting sifting = new Sifting(rules.all());
      run.over(Iterables.transform(sources, sifting::see));
      results.add(sifting.judge(records));
      return report(id, run, results, notEvaluated(sources.seen(), false, sifting.cut()));
    }
  }

  private Run run(Results results, Workers workers, Optional<Layout> layout) {
    return new Run(rules.all(), new SourceTexts(texts), results, workers, layout);
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

  private List<NotEvaluated> notEvaluated(Set<SourceId> sources, boolean whole, Set<String> cut) {
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
      }
    }
    return not.build();
  }
}

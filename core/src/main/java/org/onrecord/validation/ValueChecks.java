package org.onrecord.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.count.Quantity;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.Citation;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;

/** Goes through records, each once, and shows their values to the checks that are after them. */
final class ValueChecks {
  /**
   * A check, ready to look.
   *
   * @param check the check
   * @param rule the rule that it belongs to
   * @param findings told of what it finds
   */
  record Bound<V>(ValueCheck<V> check, RuleInfo rule, Findings findings) {}

  private final Outcome outcome;
  private final boolean isEmpty;
  private final ImmutableList<Bound<Ref>> references;
  private final ImmutableList<Bound<Dating>> dates;
  private final ImmutableList<Bound<Quantity>> quantities;
  private final ImmutableList<Bound<Term>> words;
  private final ImmutableList<Bound<Citation>> citations;
  private final ImmutableList<Bound<Map<String, String>>> unknownFields;
  private final Showing showing = new Showing();
  private final RecordWalk walk = RecordWalk.showing(showing);

  /**
   * @param all the checks, of any sorts of value
   * @param outcome told of checks that fail
   */
  ValueChecks(List<Bound<?>> all, Outcome outcome) {
    this.outcome = outcome;
    this.isEmpty = all.isEmpty();
    this.references = of(Values.REFERENCES, all);
    this.dates = of(Values.DATES, all);
    this.quantities = of(Values.QUANTITIES, all);
    this.words = of(Values.WORDS, all);
    this.citations = of(Values.CITATIONS, all);
    this.unknownFields = of(Values.UNKNOWN_FIELDS, all);
  }

  @SuppressWarnings("unchecked") // A check of these values is one of their type.
  private static <V> ImmutableList<Bound<V>> of(Values<V> values, List<Bound<?>> all) {
    return all.stream()
        .filter(each -> each.check().values() == values)
        .map(each -> (Bound<V>) each)
        .collect(ImmutableList.toImmutableList());
  }

  void over(DossierRecord record) {
    if (!isEmpty) {
      showing.record = record;
      walk.over(record);
    }
  }

  private final class Showing implements RecordVisitor {
    private @Nullable DossierRecord record;

    @Override
    public void reference(Ref ref, CharSequence pointer) {
      show(references, ref, pointer);
    }

    @Override
    public void dating(Dating dating, CharSequence pointer) {
      show(dates, dating, pointer);
    }

    @Override
    public void quantity(Quantity quantity, CharSequence pointer) {
      show(quantities, quantity, pointer);
    }

    @Override
    public void word(Term word, CharSequence pointer) {
      show(words, word, pointer);
    }

    @Override
    public void citation(Citation citation, CharSequence pointer) {
      show(citations, citation, pointer);
    }

    @Override
    public void extensions(Map<String, String> fields, CharSequence pointer) {
      show(unknownFields, fields, pointer);
    }

    private <V> void show(ImmutableList<Bound<V>> checks, V value, CharSequence pointer) {
      DossierRecord here = Objects.requireNonNull(record, "a value is shown in a record");
      for (int i = 0; i < checks.size(); i++) {
        outcome.attempt(checks.get(i), here, value, pointer);
      }
    }
  }
}

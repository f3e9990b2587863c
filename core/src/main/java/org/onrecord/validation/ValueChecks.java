package org.onrecord.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.model.DossierRecord;

/** Checks that are after values, by the sort of value. */
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
  private final ImmutableList<ImmutableList<Bound<?>>> bySort;

  /**
   * @param all the checks, of any sorts of value
   * @param outcome told of checks that fail
   */
  ValueChecks(List<Bound<?>> all, Outcome outcome) {
    this.outcome = outcome;
    this.bySort =
        Values.ALL.stream().map(sort -> of(sort, all)).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Bound<?>> of(Values<?> sort, List<Bound<?>> all) {
    return all.stream()
        .filter(each -> each.check().values() == sort)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return whether any check is after values of a sort} */
  boolean want(Values<?> sort) {
    return !bySort.get(sort.number()).isEmpty();
  }

  /** {@return whether any check is after anything} */
  boolean wantAny() {
    return Values.ALL.stream().anyMatch(this::want);
  }

  /** Shows a value to the checks that are after its sort. */
  void show(DossierRecord record, int sort, Object value, CharSequence pointer) {
    ImmutableList<Bound<?>> checks = bySort.get(sort);
    for (int i = 0; i < checks.size(); i++) {
      outcome.attempt(checks.get(i), record, value, pointer);
    }
  }
}

package org.onrecord.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/** What one stretch of work found, and where it failed. */
final class Outcome {
  /** A rule that threw. */
  record Failure(RuleInfo rule, Optional<Ref> record, String problem) {}

  /** What a rule does with a record. Not generic, for then every call would check its type. */
  interface Look {
    void at(DossierRecord record);
  }

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  Findings findings(RuleInfo rule, Placing placing) {
    return new Notes(rule, placing, drafts::add);
  }

  /** Has a rule do what concerns no one record; whatever it throws is its failure. */
  void attempt(RuleInfo rule, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
      fail(rule, null, thrown);
    }
  }

  /**
   * Has a rule look at a record; whatever it throws is its failure, and stops nothing.
   *
   * @param look the rule's look, made once for all records
   */
  void attempt(RuleInfo rule, DossierRecord record, Look look) {
    try {
      look.at(record);
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
      fail(rule, record, thrown);
    }
  }

  /** Has a rule look at a value in a record; whatever it throws is its failure. */
  @SuppressWarnings("unchecked") // Whoever shows a value knows that the check is of its sort.
  <V> void attempt(
      ValueChecks.Bound<V> bound, DossierRecord record, Object value, CharSequence pointer) {
    try {
      bound.check().check(record, (V) value, pointer, bound.findings());
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
      fail(bound.rule(), record, thrown);
    }
  }

  private void fail(RuleInfo rule, @Nullable DossierRecord record, Throwable thrown) {
    Optional<Ref> at = Optional.ofNullable(record).map(DossierRecord::ref);
    failures.add(new Failure(rule, at, thrown.toString()));
  }

  /** Takes out what is here so far; what is found from now on is the next stretch. */
  Outcome take() {
    Outcome taken = new Outcome();
    taken.drafts.addAll(drafts);
    taken.failures.addAll(failures);
    drafts.clear();
    failures.clear();
    return taken;
  }

  /** Returns this, if so many records come before those that were looked at. */
  Outcome after(int records) {
    drafts.forEach(draft -> draft.moveAfter(records));
    return this;
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Failure> failures() {
    return failures;
  }
}

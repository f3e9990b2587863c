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

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  Findings findings(RuleInfo rule, Placing placing) {
    return new Notes(rule, placing, drafts::add);
  }

  /** Has a rule do what concerns no one record; whatever it throws is its failure. */
  void attempt(RuleInfo rule, Runnable work) {
    attempt(rule, null, work);
  }

  /** Has a rule look at a record; whatever it throws is its failure, and stops nothing. */
  void attempt(RuleInfo rule, @Nullable DossierRecord record, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
      Optional<Ref> at = Optional.ofNullable(record).map(DossierRecord::ref);
      failures.add(new Failure(rule, at, thrown.toString()));
    }
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

  List<Draft> drafts() {
    return drafts;
  }

  List<Failure> failures() {
    return failures;
  }
}

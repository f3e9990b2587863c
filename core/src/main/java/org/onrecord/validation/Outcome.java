package org.onrecord.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** Has a rule look at a record; whatever it throws is its failure, and stops nothing. */
  void attempt(RuleInfo rule, Optional<DossierRecord> record, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
      failures.add(new Failure(rule, record.map(DossierRecord::ref), thrown.toString()));
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  List<Failure> failures() {
    return failures;
  }
}

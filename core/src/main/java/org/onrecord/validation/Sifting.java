package org.onrecord.validation;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.DossierRecord;

/** Has the rules that suspect something in a corpus look it up. */
final class Sifting {
  private final List<LookUp> suspicious;
  private final Results results;
  private final Outcome outcome = new Outcome();
  private final Set<String> cut = new HashSet<>();

  /**
   * @param suspicious gather what is suspect
   * @param results takes what is found
   */
  Sifting(List<LookUp> suspicious, Results results) {
    this.suspicious = suspicious;
    this.results = results;
  }

  /**
   * Has the rules look at what is suspect.
   *
   * @param records the records that were seen, again
   * @param seen how many they were
   */
  void judge(Iterable<? extends DossierRecord> records, int seen) {
    if (gather(records, seen)) {
      suspicious.forEach(each -> each.judge(outcome));
    } else {
      suspicious.forEach(each -> cut.add(each.rule().info().id()));
    }
    results.add(outcome.take());
  }

  /** {@return the rules that suspect something that could not be looked up} */
  Set<String> cut() {
    return cut;
  }

  private boolean gather(Iterable<? extends DossierRecord> records, int seen) {
    for (List<LookUp> open = suspicious;
        !open.isEmpty();
        open = open.stream().filter(LookUp::next).toList()) {
      if (!readOnce(open, records, seen)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether all records came by again. */
  private boolean readOnce(List<LookUp> open, Iterable<? extends DossierRecord> records, int seen) {
    Optional<Iterator<? extends DossierRecord>> again = again(records);
    int ordinal = 0;
    while (again.isPresent() && again.get().hasNext()) {
      DossierRecord record = again.get().next();
      for (LookUp lookUp : open) {
        lookUp.see(record, ordinal, outcome);
      }
      if (!outcome.drafts().isEmpty()) {
        results.add(outcome.take());
      }
      ordinal++;
    }
    return ordinal == seen;
  }

  private static Optional<Iterator<? extends DossierRecord>> again(
      Iterable<? extends DossierRecord> records) {
    try {
      return Optional.of(records.iterator());
    } catch (IllegalStateException once) { // such as of a stream that was gone through
      return Optional.empty();
    }
  }
}

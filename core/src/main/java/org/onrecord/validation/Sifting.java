package org.onrecord.validation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;
import org.onrecord.model.RecordParts.Part;

/** Has the rules that suspect something in a corpus look it up. */
final class Sifting {
  /** Records of one part, and which of them are to be kept nearby. */
  private record Stretch(List<DossierRecord> records, BitSet near) {
    static Stretch of(Part part) {
      List<DossierRecord> records = part.read();
      return new Stretch(records, Nearby.among(records));
    }
  }

  private final List<LookUp> suspicious;
  private final Results results;
  private final Workers workers;
  private final Nearby nearby = new Nearby();
  private final Outcome outcome = new Outcome();
  private final Set<String> cut = new HashSet<>();

  /**
   * @param suspicious gather what is suspect
   * @param results takes what is found
   * @param workers read
   */
  Sifting(List<LookUp> suspicious, Results results, Workers workers) {
    this.suspicious = suspicious;
    this.results = results;
    this.workers = workers;
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
        open = open.stream().filter(this::needsMore).toList()) {
      if (!readOnce(open, records, seen)) {
        return false;
      }
    }
    return true;
  }

  /** Ends a reading for a look-up; returns whether it needs more than is nearby. */
  private boolean needsMore(LookUp lookUp) {
    boolean more = lookUp.next();
    while (more && lookUp.needsNoneBut(nearby)) {
      nearby.show(lookUp, outcome);
      more = lookUp.next();
    }
    return more;
  }

  /** Returns whether all records came by again. */
  private boolean readOnce(List<LookUp> open, Iterable<? extends DossierRecord> records, int seen) {
    Optional<RecordParts> again = again(records);
    int ordinal = 0;
    if (again.isPresent()) {
      PartsAhead<Stretch> stretches =
          new PartsAhead<>(again.get(), workers, part -> () -> Stretch.of(part));
      for (Optional<Stretch> next = stretches.next(); next.isPresent(); next = stretches.next()) {
        see(next.get(), ordinal, open);
        ordinal += next.get().records().size();
      }
    }
    return ordinal == seen;
  }

  private void see(Stretch stretch, int first, List<LookUp> open) {
    for (int i = 0; i < stretch.records().size(); i++) {
      DossierRecord record = stretch.records().get(i);
      for (LookUp lookUp : open) {
        lookUp.see(record, first + i, outcome);
      }
      if (stretch.near().get(i)) {
        nearby.keep(record, first + i);
      }
    }
    results.add(outcome.take());
  }

  private static Optional<RecordParts> again(Iterable<? extends DossierRecord> records) {
    try {
      return Optional.of(HeldParts.of(records));
    } catch (IllegalStateException once) { // such as of a stream that was gone through
      return Optional.empty();
    }
  }
}

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
    static Stretch of(Part part, boolean keepsNear) {
      List<DossierRecord> records = part.read();
      return new Stretch(records, keepsNear ? Nearby.among(records) : new BitSet());
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
    boolean keepsNear = suspicious.stream().anyMatch(LookUp::looksAround);
    for (List<LookUp> open = suspicious;
        !open.isEmpty();
        open = open.stream().filter(this::needsMore).toList()) {
      if (readOnce(open, keepsNear, records) != seen) {
        return false;
      }
      keepsNear = false; // for it has been done
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

  /** Returns how many records came by again. */
  private int readOnce(
      List<LookUp> open, boolean keepsNear, Iterable<? extends DossierRecord> records) {
    Optional<RecordParts> again = again(records);
    if (again.isEmpty()) {
      return 0;
    }
    PartsAhead<Stretch> stretches =
        new PartsAhead<>(again.get(), workers, part -> () -> Stretch.of(part, keepsNear));
    int ordinal = 0;
    for (Optional<Stretch> next = stretches.next(); next.isPresent(); next = stretches.next()) {
      see(next.get(), ordinal, open);
      ordinal += next.get().records().size();
    }
    return ordinal;
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

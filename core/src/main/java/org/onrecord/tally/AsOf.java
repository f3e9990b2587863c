package org.onrecord.tally;

import java.util.Optional;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dating;
import org.onrecord.time.Form;
import org.onrecord.time.Limit;
import org.onrecord.time.When;

/** Reads the date that a figure speaks for. */
final class AsOf {
  private AsOf() {}

  /** Of a running toll without a date, the end of its period is one. */
  static Optional<When> of(CasualtyCount count) {
    Optional<When> stated = readable(count.asOf());
    return stated.isPresent() || !endsWithItsPeriod(count)
        ? stated
        : readable(count.period()).map(period -> When.read(side(period, 1)));
  }

  /** A number of things that come and go is of the time when they were so many. */
  static Optional<When> of(Count count) {
    return count.counted() == Counted.OCCURRENCES ? Optional.empty() : readable(count.period());
  }

  static Optional<When> readable(Optional<Dating> dating) {
    return dating.flatMap(Dating::when).filter(when -> when.isReadable() && !when.isReversed());
  }

  /** Running tolls that begin on one day cover the same, though each ends with its own date. */
  static String periodCovered(CasualtyCount count) {
    return endsWithItsPeriod(count)
        ? side(readable(count.period()).orElseThrow(), 0) + "/.."
        : Subject.text(count.period());
  }

  private static boolean endsWithItsPeriod(CasualtyCount count) {
    return count.basis().equals(Optional.of(Basis.CUMULATIVE))
        && readable(count.asOf()).isEmpty()
        && readable(count.period())
            .filter(period -> period.form() == Form.INTERVAL)
            .filter(period -> period.startLimit() == Limit.DATED)
            .filter(period -> period.endLimit() == Limit.DATED)
            .isPresent();
  }

  private static String side(When interval, int index) {
    return interval.toString().split("/", -1)[index];
  }
}

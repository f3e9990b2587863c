package org.onrecord.tally;

import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Basis;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Harm;

/** How a figure reckons with time. Figures that reckon differently count different things. */
enum Reckoning {
  /** All there were by some date; it can only grow. */
  TOLL,
  /** All there were in one stretch of time. */
  PERIOD,
  /** How many there are at some date; it grows and shrinks. */
  STOCK,
  /** All of one incident that no record names. */
  INCIDENT;

  private static final Set<Harm> COME_AND_GO =
      Set.of(Harm.HOSPITALISED, Harm.HELD, Harm.MISSING, Harm.DISPLACED, Harm.DETAINED);

  /** Returns how a figure says that it reckons, or empty if it does not say. */
  static Optional<Reckoning> stated(CasualtyCount count) {
    return count.basis().map(basis -> of(basis, count));
  }

  private static Reckoning of(Basis basis, CasualtyCount count) {
    return switch (basis) {
      case CUMULATIVE -> TOLL;
      case PERIOD -> PERIOD;
      case STANDING -> STOCK;
      case INCIDENT -> ofIncident(count);
    };
  }

  private static Reckoning ofIncident(CasualtyCount count) {
    if (COME_AND_GO.contains(count.harm())) {
      return STOCK;
    }
    return count.events().isEmpty() ? INCIDENT : TOLL;
  }

  static Reckoning of(Count count) {
    return count.counted() == Counted.OCCURRENCES ? TOLL : STOCK;
  }

  /** Returns how figures of a harm are read if nothing at all says how they reckon. */
  static Reckoning usual(Harm harm) {
    return COME_AND_GO.contains(harm) ? STOCK : TOLL;
  }
}

package org.onrecord.tally;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.model.ClaimLink;

/**
 * How one figure became another.
 *
 * @param from the earlier figure
 * @param to the later figure
 * @param change what became of it
 * @param link the link by which the claim of the later figure retracts or supersedes that of the
 *     earlier, where that is what makes the step
 */
public record Step(Figure from, Figure to, Change change, Optional<ClaimLink> link) {
  /** What becomes of a figure. */
  public enum Change {
    /** The later is surely higher. */
    RISES,
    /** The later is surely lower. */
    FALLS,
    /**
     * The later claim {@linkplain Figure.Standing#REVISED took} the earlier back, up or down; or
     * the figure falls, and one of the two was taken back by another claim.
     */
    REVISED,
    /** The same range is given again. */
    SAME,
    /** The later may be higher, lower or the same. */
    UNKNOWN
  }

  /**
   * Checks that nothing is missing.
   *
   * @param from the earlier figure
   * @param to the later figure
   * @param change what became of it
   * @param link the link that makes the step, if one does
   */
  public Step {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(link, "link");
  }

  static Step between(Figure from, Figure to) {
    return new Step(from, to, change(from, to), Optional.empty());
  }

  private static Change change(Figure from, Figure to) {
    if (from.bounds().isBelow(to.bounds())) {
      return Change.RISES;
    }
    if (to.bounds().isBelow(from.bounds())) {
      return from.isAsserted() && to.isAsserted() ? Change.FALLS : Change.REVISED;
    }
    return from.bounds().equals(to.bounds()) ? Change.SAME : Change.UNKNOWN;
  }

  /**
   * {@return whether both figures have an as-of date of their own, rather than being put in order
   * by when they were told: what is told later may speak for an earlier day}
   */
  public boolean isDated() {
    return from.asOf().isPresent() && to.asOf().isPresent();
  }

  /** {@return both figures and the change, for a message} */
  @Override
  public String toString() {
    return from + " to " + to + ": " + change;
  }
}

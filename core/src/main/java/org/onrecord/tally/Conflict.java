package org.onrecord.tally;

import java.util.Objects;

/**
 * Two figures that cannot both be true.
 *
 * @param first the one that comes first in the dossier
 * @param second the other
 */
public record Conflict(Figure first, Figure second) {
  /**
   * Checks that there are two figures.
   *
   * @param first the one that comes first in the dossier
   * @param second the other
   */
  public Conflict {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }

  static Conflict of(Figure one, Figure other) {
    return one.position() < other.position() ? new Conflict(one, other) : new Conflict(other, one);
  }

  /** {@return the one with the lower figure, or with the lower bound where they are interlaced} */
  public Figure lower() {
    return second.bounds().low() < first.bounds().low() ? second : first;
  }

  /** {@return the one that is not the {@link #lower()}} */
  public Figure higher() {
    return lower() == first ? second : first;
  }

  /** {@return both figures, for a message} */
  @Override
  public String toString() {
    return first + " against " + second;
  }
}

package org.onrecord.model;

import java.util.Optional;
import org.onrecord.time.When;

/** How a date came to be known. */
public enum DatingBasis {
  /** The words give it. */
  STATED,
  /** It was worked out from a relative phrase. */
  RESOLVED,
  /** It was inferred from elsewhere. */
  INFERRED,
  /** The date of publication stands in for it. */
  PUBLICATION,
  /** The words could not be turned into a date. */
  UNRESOLVED;

  /**
   * Returns the basis of a date of which none is said.
   *
   * @param when the date, if there is one
   * @return stated if there is a date, unresolved if there is none
   */
  public static DatingBasis unlessSaid(Optional<When> when) {
    return when.isPresent() ? STATED : UNRESOLVED;
  }
}

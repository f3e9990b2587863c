package org.onrecord.time;

/**
 * The answer to a question about imprecise values: surely so, surely not, or not to be known from
 * what was recorded. The logic is Kleene's strong three-valued logic.
 */
public enum Truth {
  /** True under every reading of the values. */
  YES,
  /** False under every reading of the values. */
  NO,
  /** True under some readings and false under others. */
  UNKNOWN;

  /**
   * Returns the truth for a known answer.
   *
   * @param answer the answer
   * @return {@link #YES} or {@link #NO}
   */
  public static Truth of(boolean answer) {
    return answer ? YES : NO;
  }

  /**
   * Returns whether both hold.
   *
   * @param other the other operand
   * @return {@link #NO} if either is no, else {@link #UNKNOWN} if either is unknown, else {@link
   *     #YES}
   */
  public Truth and(Truth other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /**
   * Returns whether at least one holds.
   *
   * @param other the other operand
   * @return {@link #YES} if either is yes, else {@link #UNKNOWN} if either is unknown, else {@link
   *     #NO}
   */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }

  /**
   * Returns the opposite.
   *
   * @return {@link #NO} for yes, {@link #YES} for no, and {@link #UNKNOWN} for unknown
   */
  public Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}

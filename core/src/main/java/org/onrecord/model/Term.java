package org.onrecord.model;

/**
 * A word of a vocabulary that the world extends. Words that this library knows are constants of the
 * subclass; any other word is kept as it was given and answers {@code false} to {@link #isKnown()}.
 * Words are compared as they are written, letter case included: {@code Air Strike} is not {@code
 * air_strike}, and so not known.
 */
public abstract class Term {
  private final String code;
  private final boolean known;

  Term(String code, boolean known) {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a code must not be blank");
    }
    this.code = code;
    this.known = known;
  }

  /** {@return the word as it is written in data, such as {@code air_strike}} */
  public final String code() {
    return code;
  }

  /** {@return whether this library has a constant for the word} */
  public final boolean isKnown() {
    return known;
  }

  /** {@return the word as people write it, such as {@code air strike}} */
  public final String label() {
    return code.replace('_', ' ');
  }

  @Override
  public final boolean equals(Object other) {
    return this == other
        || (other instanceof Term that && getClass() == that.getClass() && code.equals(that.code));
  }

  @Override
  public final int hashCode() {
    return code.hashCode();
  }

  @Override
  public final String toString() {
    return code;
  }
}

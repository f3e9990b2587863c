package org.onrecord.model;

/** Whether something is asserted or negated. Negation lives here alone. */
public enum Polarity {
  /** It is said to be so. */
  AFFIRMED,
  /** It is said not to be so. */
  DENIED
}

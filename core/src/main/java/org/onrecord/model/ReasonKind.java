package org.onrecord.model;

/** What kind of reason is given for an event. */
public enum ReasonKind {
  /** It came about because of this. */
  CAUSE,
  /** It was done in order to bring this about. */
  PURPOSE,
  /** It was done in return for this. */
  RETALIATION
}

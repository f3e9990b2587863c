package org.onrecord.model;

/**
 * How reliable a source is, on the Admiralty scale as NATO keeps it (AJP-2.1, Allied Joint Doctrine
 * for Intelligence Procedures). It is graded apart from the {@link Credibility} of what it says.
 */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** Reliability cannot be judged. */
  F
}

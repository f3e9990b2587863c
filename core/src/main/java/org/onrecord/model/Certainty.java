package org.onrecord.model;

/**
 * How far a voice commits itself to what it says. The scale is FactBank's: R. Saurí and J.
 * Pustejovsky, "FactBank: a corpus annotated with event factuality", Language Resources and
 * Evaluation 43 (2009). FactBank's plus and minus are the {@link Polarity}.
 */
public enum Certainty {
  /** Said as a fact (FactBank CT). */
  CERTAIN,
  /** Said to be likely (FactBank PR). */
  PROBABLE,
  /** Said to be possible (FactBank PS). */
  POSSIBLE,
  /** The voice passes it on without committing itself (FactBank U). */
  UNCOMMITTED
}

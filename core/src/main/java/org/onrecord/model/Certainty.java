package org.onrecord.model;

/** How far a voice commits itself to what it says, after FactBank (Saurí and Pustejovsky 2009). */
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

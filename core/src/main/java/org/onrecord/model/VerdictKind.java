package org.onrecord.model;

/** What somebody says of other claims. */
public enum VerdictKind {
  /** They are not so. */
  DENIED,
  /** They are so. */
  CONFIRMED,
  /** They could not be checked. */
  NOT_VERIFIED,
  /** They go too far. */
  EXAGGERATED,
  /** Nothing is said of them. */
  NO_COMMENT
}

package org.onrecord.model;

/** How one claim stands to another. */
public enum ClaimLinkType {
  /** It backs the other claim. */
  SUPPORTS,
  /** Both cannot be true. */
  CONTRADICTS,
  /** It says again what the other said. */
  REPEATS,
  /** It takes the other back. */
  RETRACTS,
  /** It replaces the other, as a newer figure does. */
  SUPERSEDES,
  /** Its figure covers the other's. */
  INCLUDES,
  /** Both count the same people. */
  SAME_VICTIMS,
  /** They count different people. */
  DISJOINT_FROM
}

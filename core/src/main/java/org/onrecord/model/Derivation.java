package org.onrecord.model;

/** How a figure came about. */
public enum Derivation {
  /** Somebody reported it as it stands. */
  REPORTED,
  /** It was added up from other figures. */
  SUMMED,
  /** It was estimated from other figures. */
  EXTRAPOLATED
}

package org.onrecord.model;

/** How much of a set is meant, as told; the readings are this library's own. */
public enum Quantifier {
  /** Every one. */
  ALL,
  /** Every one with few exceptions. */
  ALMOST_ALL,
  /** More than half. */
  MOST,
  /** At least one. */
  SOME
}

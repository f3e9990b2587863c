package org.onrecord.model;

/** How much of a set is meant. */
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

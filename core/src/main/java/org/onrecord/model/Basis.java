package org.onrecord.model;

/** What time a figure speaks for. */
public enum Basis {
  /** One incident. */
  INCIDENT,
  /** A stretch of time. */
  PERIOD,
  /** Everything up to the as-of date. */
  CUMULATIVE,
  /** How many there are at the as-of date, such as people still held. */
  STANDING
}

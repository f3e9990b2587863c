package org.onrecord.model;

/** How one event stands to another. */
public enum EventLinkType {
  /** It is a reaction to the other event. */
  RESPONDS_TO,
  /** It comes before the other event. */
  PRECEDES,
  /** Both records tell of one event. */
  SAME_AS,
  /** The records are known to tell of two events. */
  DISTINCT_FROM
}

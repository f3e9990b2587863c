package org.onrecord.model;

/** How a date stands to what it is anchored to. */
public enum AnchorRelation {
  /** On the same day. */
  SAME_DAY,
  /** Earlier. */
  BEFORE,
  /** Later. */
  AFTER
}

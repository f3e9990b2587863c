package org.onrecord.model;

/** Whether the parts of a breakdown share members. */
public enum Overlap {
  /** No one is counted in two parts. */
  DISJOINT,
  /** Someone may be counted in two parts. */
  OVERLAPPING,
  /** It is not said. */
  NOT_STATED
}

package org.onrecord.model;

/** Whether the parts of a breakdown make up the whole. */
public enum Exhaustive {
  /** They do. */
  YES,
  /** Some are left out. */
  NO,
  /** It is not said. */
  NOT_STATED
}

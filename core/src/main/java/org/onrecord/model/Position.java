package org.onrecord.model;

/** Which side somebody takes. */
public enum Position {
  /** In favour. */
  SUPPORTS,
  /** Against. */
  OPPOSES,
  /** Neither. */
  NEUTRAL
}

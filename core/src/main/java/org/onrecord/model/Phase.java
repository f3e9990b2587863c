package org.onrecord.model;

/** Where in its course something is said to be. */
public enum Phase {
  /** It began. */
  BEGAN,
  /** It held before, or at first. */
  FORMERLY,
  /** It goes on. */
  STILL,
  /** It came to an end. */
  ENDED
}

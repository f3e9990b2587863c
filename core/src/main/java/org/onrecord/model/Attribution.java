package org.onrecord.model;

/** How plainly the source says whose words these are. */
public enum Attribution {
  /** The sentence names its voices, or is plainly the narrator's. */
  EXPLICIT,
  /** The voice is carried over from a sentence before. */
  CARRIED,
  /** More than one reading is open; {@link Claim#orVoices()} holds the rival ones. */
  AMBIGUOUS,
  /** Nobody has looked yet. */
  UNSET
}

package org.onrecord.model;

/** Whether an event happened, as far as the dossier takes a view of its own. */
public enum EventStatus {
  /** It happened. */
  ACTUAL,
  /** It is said to have happened, and nobody else bears it out. */
  CLAIMED,
  /** It is intended. */
  PLANNED,
  /** It is threatened. */
  THREATENED,
  /** Somebody asks for it. */
  CALLED_FOR,
  /** It is spoken of as a possibility only. */
  HYPOTHETICAL
}

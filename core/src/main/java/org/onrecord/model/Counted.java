package org.onrecord.model;

/** What kind of thing a {@link Count} counts. */
public enum Counted {
  /** Troops or other personnel. */
  FORCES,
  /** People gathered. */
  CROWD,
  /** Places. */
  SITES,
  /** Events. */
  OCCURRENCES,
  /** Members of a body or class. */
  MEMBERS,
  /** Things. */
  OBJECTS
}

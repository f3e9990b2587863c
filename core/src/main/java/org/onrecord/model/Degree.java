package org.onrecord.model;

/** How far an actor is responsible for an event. */
public enum Degree {
  /** It did it. */
  CARRIED_OUT,
  /** It ordered it. */
  ORDERED,
  /** It helped. */
  SUPPORTED,
  /** It shares the blame in some other way. */
  COMPLICIT
}

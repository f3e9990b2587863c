package org.onrecord.model;

/** What a place was to an event. */
public enum PlaceRole {
  /** The event happened there. */
  SITE,
  /** The event was aimed at it. */
  TARGET,
  /** The event started from there. */
  ORIGIN,
  /** The event led there. */
  DESTINATION
}

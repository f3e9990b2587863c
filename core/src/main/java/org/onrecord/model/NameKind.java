package org.onrecord.model;

/** What kind of name a name is. */
public enum NameKind {
  /** The name this record goes by. */
  PRIMARY,
  /** Another name in use. */
  ALIAS,
  /** Initials or another short form. */
  ACRONYM,
  /** Another spelling of the same name in this script. */
  TRANSLITERATION,
  /** What the bearer calls itself. */
  SELF_NAME,
  /** A name no longer in use. */
  FORMER,
  /** A label that belongs to the mouths that use it; see {@link Name#usedBy()}. */
  EPITHET
}

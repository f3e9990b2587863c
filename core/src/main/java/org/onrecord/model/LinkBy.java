package org.onrecord.model;

/** Who draws a link between two records. */
public enum LinkBy {
  /** The innermost speaker of the claim does. */
  SPEAKER,
  /** The publisher of the source does. */
  PUBLISHER,
  /** Whoever keeps this record does. Such a link never silences a disagreement. */
  EDITOR
}

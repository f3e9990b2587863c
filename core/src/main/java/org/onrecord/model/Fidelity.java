package org.onrecord.model;

/** How the cited words relate to the words that were uttered. */
public enum Fidelity {
  /** The cited text quotes the utterance word for word. */
  VERBATIM,
  /** The cited text quotes with brackets, ellipses or other changes. */
  EDITED,
  /** The cited text tells it in the words of whoever wrote the source. */
  PARAPHRASE
}

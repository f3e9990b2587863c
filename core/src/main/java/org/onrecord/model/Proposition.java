package org.onrecord.model;

import java.util.Set;

/**
 * What a claim says, without who says it. Each kind has fields of its own; who says it, how surely,
 * and whether it is affirmed or denied belongs to the {@link Claim}.
 */
public sealed interface Proposition extends Extensible
    permits Occurrence,
        Responsibility,
        Casualties,
        Count,
        Relation,
        Reason,
        Stance,
        Verdict,
        Assessment {
  /** The kinds of proposition. */
  enum Kind {
    /** An {@link Occurrence}. */
    OCCURRENCE,
    /** A {@link Responsibility}. */
    RESPONSIBILITY,
    /** {@link Casualties}. */
    CASUALTIES,
    /** A {@link Count}. */
    COUNT,
    /** A {@link Relation}. */
    RELATION,
    /** A {@link Reason}. */
    REASON,
    /** A {@link Stance}. */
    STANCE,
    /** A {@link Verdict}. */
    VERDICT,
    /** An {@link Assessment}. */
    ASSESSMENT
  }

  /** {@return what kind of proposition this is, to switch on} */
  Kind propositionKind();

  /**
   * Returns the records that this is about, those in its nested parts included. What a date hangs
   * on and what a figure was derived from is not what the proposition is about.
   *
   * @return references in the order in which the fields name them, each once; unmodifiable
   */
  Set<Ref> about();

  /** A proposition in the making, so that claims can be written without {@code build()}. */
  interface Builder {
    /** {@return the proposition} */
    Proposition build();
  }
}

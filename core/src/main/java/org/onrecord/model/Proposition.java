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

package org.onrecord.validation;

import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * A rule about records together that sees each of them once, in any order, and keeps little of
 * them. It runs on dossiers and on corpora too long to hold.
 */
public non-sealed interface CorpusRule extends Rule {
  /**
   * Returns a new pass over a corpus.
   *
   * @param ids numbers the ids of the corpus
   * @return the pass
   */
  Pass begin(IdNumbers ids);

  /** One pass over a corpus, by one thread at a time. */
  interface Pass {
    /**
     * Returns whether records of a kind are to be shown. All are unless it is overridden.
     *
     * @param kind the kind of record
     * @return whether it is to see those; the same each time
     */
    default boolean looksAt(Ref.Kind kind) {
      return true;
    }

    /**
     * Looks at the next record. What may turn out to be a finding can be kept as a {@link Draft},
     * to be reported later.
     *
     * @param record the record
     * @param findings told of what is found
     */
    void see(DossierRecord record, Findings findings);

    /** Is told that there are no more records. */
    void end();
  }

  /**
   * A pass that looks at the values of one sort. It sees a record before it is shown its values.
   *
   * @param <V> the type of the value
   */
  interface ValuePass<V> extends Pass, ValueCheck<V> {
    /** Does nothing unless it is overridden. */
    @Override
    default void see(DossierRecord record, Findings findings) {}
  }
}

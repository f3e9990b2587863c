package org.onrecord.validation;

import java.util.function.Predicate;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * A rule about a whole dossier that also runs on a corpus too long to hold. A {@link Sieve} sees
 * the records of the corpus go by and keeps no more of them than compact keys, such as {@linkplain
 * IdNumbers numbers for ids} and for days. What it suspects is looked up in a second reading, and
 * the rule itself judges it. So a sieve may suspect too much, and two keys that fall together cost
 * time but make no finding; it must not suspect too little.
 */
public interface SiftedRule extends DossierRule {
  /**
   * Returns a new sieve.
   *
   * @param ids numbers the ids of the corpus
   * @return the sieve, for one corpus
   */
  Sieve sieve(IdNumbers ids);

  /**
   * Looks at the records that are suspect.
   *
   * @param dossier the dossier; of a corpus, only what its sieve picked out
   * @param suspects tells which records to look at; the others are there to be referred to
   * @param findings told of what is found
   */
  void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings);

  @Override
  default void check(DossierView dossier, Findings findings) {
    check(dossier, record -> true, findings);
  }

  /** Picks out of a corpus what a rule has to look at. Used by one thread at a time. */
  interface Sieve {
    /**
     * Returns whether records of a kind are to be shown as they go by. All are unless it is
     * overridden.
     *
     * @param kind the kind of record
     * @return whether it is to see those; the same each time
     */
    default boolean looksAt(Ref.Kind kind) {
      return true;
    }

    /**
     * Notes what matters of a record. It is shown every record of the kinds that it looks at once,
     * in any order.
     *
     * @param record the record, not to be kept
     * @param findings told of what is found already, so that it need not be suspected; a {@link
     *     Draft} can be kept and reported later
     */
    void see(DossierRecord record, Findings findings);

    /**
     * Is told that all records were seen.
     *
     * @return whether any is suspect
     */
    boolean suspectsAny();

    /**
     * Returns whether the rule has to look at a record.
     *
     * @param record one that was seen
     * @return whether it is suspect
     */
    boolean suspects(DossierRecord record);

    /**
     * Returns whether what the rule says of the suspects hangs on a record. Does so on none unless
     * it is overridden.
     *
     * @param record one that was seen
     * @return whether it is needed
     */
    default boolean needs(DossierRecord record) {
      return false;
    }

    /**
     * Returns whether what the rule says also hangs on what those records refer to, and on claims
     * that refer to the claims among them. It does not unless it is overridden.
     *
     * @return whether the records around are needed
     */
    default boolean looksAround() {
      return false;
    }
  }

  /**
   * A sieve that looks at the values of one sort. It sees a record before it is shown its values.
   *
   * @param <V> the type of the value
   */
  interface ValueSieve<V> extends Sieve, ValueCheck<V> {}

  /**
   * A sieve that can tell of each suspect by itself what the rule would, so that none is kept
   * however many there are.
   */
  interface JudgingSieve extends Sieve {
    /**
     * Judges a record when it comes by again.
     *
     * @param record a suspect, in the order of the corpus
     * @param findings told of what is found
     */
    void judge(DossierRecord record, Findings findings);
  }
}

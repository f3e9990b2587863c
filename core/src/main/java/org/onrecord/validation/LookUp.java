package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/** Has one rule look at what it suspects, as the records of a corpus come by again. */
interface LookUp {
  /** {@return a look-up for a rule} */
  static LookUp of(SiftedRule rule, SiftedRule.Sieve sieve) {
    return sieve instanceof SiftedRule.JudgingSieve judging
        ? new Judging(rule, judging)
        : new Gathering(rule, sieve);
  }

  SiftedRule rule();

  /** Returns whether it may need more readings than one. */
  boolean looksAround();

  /** Looks at a record; the outcome is told of what is found already. */
  void see(DossierRecord record, int ordinal, Outcome outcome);

  /** Ends a reading; returns whether another is needed. */
  boolean next();

  /** Returns whether in another reading it would look at none but those nearby. */
  boolean needsNoneBut(Nearby nearby);

  /** Has the rule look at what was kept, once there is nothing more to be read. */
  void judge(Outcome outcome);
}

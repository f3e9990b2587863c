package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/**
 * Judges suspects one by one, and keeps none.
 *
 * @param rule the rule
 * @param sieve its sieve, which judges
 */
record Judging(SiftedRule rule, SiftedRule.JudgingSieve sieve) implements LookUp {
  @Override
  public void see(DossierRecord record, int ordinal, Outcome outcome) {
    if (sieve.suspects(record)) {
      Placing placing = (suspect, within) -> Place.ofRecord(suspect, ordinal, within);
      Findings findings = outcome.findings(rule.info(), placing);
      outcome.attempt(rule.info(), record, suspect -> sieve.judge(suspect, findings));
    }
  }

  @Override
  public boolean looksAround() {
    return false;
  }

  @Override
  public boolean next() {
    return false;
  }

  @Override
  public boolean needsNoneBut(Nearby nearby) {
    return true;
  }

  @Override
  public void judge(Outcome outcome) {
    // all was judged as it came by
  }
}

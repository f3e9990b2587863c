package org.onrecord.validation;

/**
 * One thing that can be wrong, disputed or missing. Which kind of rule it is tells what it needs to
 * see, so that a run can say what it could not check. A rule has no state, is used by several
 * threads at once, and finds the same whenever it sees the same.
 */
public sealed interface Rule
    permits RecordRule, TextRule, CorpusRule, DossierRule, AccountRule, UnusedSuppressions {
  /** {@return what the rule is} */
  RuleInfo info();
}

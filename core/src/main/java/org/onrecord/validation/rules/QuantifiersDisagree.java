package org.onrecord.validation.rules;

import org.onrecord.validation.DossierRule;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds "all" and "almost all" beside something that they leave no room for. */
final class QuantifiersDisagree implements DossierRule {
  private static final RuleInfo INFO =
      RuleInfo.disagreement("counts.quantifiers-disagree", Severity.WARNING)
          .title("All, or almost all, is said of a set beside a counter-example")
          .rationale(
              "One exception refutes “all”, and many refute “almost all”. If both are told, either"
                  + " the two overlap in a way that nobody explains or the share is wrong.")
          .source("OnRecord: how much of a set is meant is kept as the source has it")
          .settledBy(
              "Ask what the rest is made of, and whether the exception is among those meant.")
          .cost(
              "Of the claims that give shares of one event, the first is held against all others.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(DossierView dossier, Findings findings) {
    new Shares(dossier.index(), findings).check();
    new QuantifiedRelations(dossier.index(), findings).check();
  }
}

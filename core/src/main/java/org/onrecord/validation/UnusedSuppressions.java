package org.onrecord.validation;

/** The rule about suppressions, which the run itself applies, since no rule sees the others. */
final class UnusedSuppressions implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.defect("suppressions.unused", Severity.WARNING)
          .title("A suppression matched nothing")
          .rationale(
              "What it silenced has been mended, or its rule or record is written wrongly. Left"
                  + " there, it will one day silence something else.")
          .source("The practice of linters, which report directives that silence nothing")
          .settledBy("Remove the suppression, or correct the rule or record that it names.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }
}

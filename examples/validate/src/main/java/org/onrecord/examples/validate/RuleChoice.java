package org.onrecord.examples.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Severity;
import picocli.CommandLine.Option;

/** The options that say which rules run, and how grave what they find is. */
final class RuleChoice {
  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "Run only this rule. Can be given again.")
  private final List<String> only = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "RULE",
      split = ",",
      description = "Leave this rule out. Can be given again.")
  private final List<String> without = new ArrayList<>();

  @Option(
      names = "--severity",
      paramLabel = "RULE=LEVEL",
      description = "Take what this rule finds for an error, a warning or an info.")
  private final Map<String, Severity> severities = new LinkedHashMap<>();

  /**
   * Returns the rules.
   *
   * @throws CannotRun if there is no such rule
   */
  RuleSet rules() {
    try {
      RuleSet rules = RuleSet.standard();
      for (Map.Entry<String, Severity> each : severities.entrySet()) {
        rules = rules.withSeverity(each.getKey(), each.getValue());
      }
      if (!only.isEmpty()) {
        rules = rules.only(only.toArray(String[]::new));
      }
      return rules.without(without.toArray(String[]::new));
    } catch (IllegalArgumentException unknown) {
      throw new CannotRun(String.valueOf(unknown.getMessage()), unknown);
    }
  }
}

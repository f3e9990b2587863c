package org.onrecord.examples.validate;

import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.RuleSet;

/** Lists rules, one a line. */
final class RuleList {
  private RuleList() {}

  static String of(RuleSet rules) {
    int width = rules.rules().stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    return rules.rules().stream().map(rule -> line(rule, width)).collect(Collectors.joining());
  }

  private static String line(RuleInfo rule, int width) {
    return String.format(
        Locale.ROOT,
        "%-" + width + "s  %-12s  %-7s  %s%n",
        rule.id(),
        rule.nature().name().toLowerCase(Locale.ROOT),
        rule.severity().name().toLowerCase(Locale.ROOT),
        rule.title());
  }
}

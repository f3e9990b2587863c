package org.onrecord.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleInfo;

/**
 * The findings of one rule that are told together.
 *
 * @param rule the id of the rule
 * @param title what the rule is called, or its id if that is all that is known of it
 * @param settledBy what would settle them, if the same would settle all
 * @param findings the findings, in the order of the report
 */
record Section(String rule, String title, Optional<String> settledBy, List<Finding> findings) {
  /** Groups findings by rule, in the order in which the rules first appear. */
  static List<Section> of(List<Finding> findings, Report report) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    findings.forEach(
        finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
    Map<String, String> titles = new LinkedHashMap<>();
    report.ran().forEach(rule -> titles.put(rule.id(), rule.title()));
    return byRule.entrySet().stream()
        .map(
            entry ->
                new Section(
                    entry.getKey(),
                    titles.getOrDefault(entry.getKey(), entry.getKey()),
                    shared(entry.getValue()),
                    entry.getValue()))
        .toList();
  }

  private static Optional<String> shared(List<Finding> findings) {
    Optional<String> first = findings.get(0).settledBy();
    return findings.stream().allMatch(finding -> finding.settledBy().equals(first))
        ? first
        : Optional.empty();
  }

  /** What would settle one of the findings, unless it is said for all of them. */
  Optional<String> settledBy(Finding finding) {
    return settledBy.isPresent() ? Optional.empty() : finding.settledBy();
  }

  /** The rules that ran, by family. */
  static Map<String, List<String>> families(Report report) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (RuleInfo rule : report.ran()) {
      families.computeIfAbsent(rule.family(), family -> new ArrayList<>()).add(rule.id());
    }
    return families;
  }
}

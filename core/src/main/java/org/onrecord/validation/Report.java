package org.onrecord.validation;

import java.util.List;
import org.immutables.value.Value;

/**
 * What came of a run: what was found, what was not told because somebody said so, and what was not
 * checked. A report without findings says that the dossier is clean only as far as {@link #ran}
 * goes.
 *
 * <p>Findings are in one order whenever the same records are checked by the same rules: by nature,
 * then severity, then in the order of the rules, then of the records.
 */
@Value.Immutable
@ReportStyle
public interface Report {
  /** {@return the id of the dossier or corpus} */
  String dossier();

  /** {@return how many records were looked at} */
  int records();

  /** {@return what was found, without what is suppressed or known} */
  List<Finding> findings();

  /** {@return what was found and is suppressed, with the reasons} */
  List<SuppressedFinding> suppressed();

  /** {@return what was found and is in the baseline} */
  List<Finding> known();

  /** {@return the rules that ran} */
  List<RuleInfo> ran();

  /** {@return the rules that did not run, or not on everything, and why} */
  List<NotEvaluated> notEvaluated();

  /** {@return the rules that threw} */
  List<FailedRule> failed();

  /** {@return the findings that say the record is wrong} */
  default List<Finding> defects() {
    return ofNature(Nature.DEFECT);
  }

  /** {@return the findings that say the reporting conflicts} */
  default List<Finding> disagreements() {
    return ofNature(Nature.DISAGREEMENT);
  }

  /** {@return the findings that say something was not stated} */
  default List<Finding> gaps() {
    return ofNature(Nature.GAP);
  }

  /**
   * Returns the findings of one nature.
   *
   * @param nature the nature
   * @return the findings
   */
  default List<Finding> ofNature(Nature nature) {
    return findings().stream().filter(finding -> finding.nature() == nature).toList();
  }

  /**
   * Returns the findings of one rule.
   *
   * @param rule the id of the rule
   * @return the findings
   */
  default List<Finding> ofRule(String rule) {
    return findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /**
   * Returns the findings that are as grave as a severity, or graver.
   *
   * @param severity the severity
   * @return the findings
   */
  default List<Finding> atLeast(Severity severity) {
    return findings().stream().filter(finding -> finding.severity().isAtLeast(severity)).toList();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Report}. */
  class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}

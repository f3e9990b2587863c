package org.onrecord.validation.rules;

import java.util.List;
import org.onrecord.model.Dossier;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.Rule;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

/** What one rule finds. */
final class Found {
  private Found() {}

  static List<Finding> by(Rule rule, Dossier.Builder dossier) {
    Report report = Validator.of(RuleSet.of(rule)).validate(dossier.build());
    if (!report.failed().isEmpty()) {
      throw new AssertionError(report.failed());
    }
    return report.findings();
  }
}

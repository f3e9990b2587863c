package org.onrecord.validation.rules;

import java.util.List;
import java.util.Map;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.SourceId;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

/** Runs one rule over small dossiers and corpora. */
final class RuleRun {
  private final Validator validator;

  private RuleRun(Validator validator) {
    this.validator = validator;
  }

  static RuleRun of(String rule) {
    return new RuleRun(Validator.of(RuleSet.standard().only(rule)));
  }

  RuleRun withText(String source, String text) {
    return new RuleRun(validator.withTexts(Map.of(SourceId.of(source), text)));
  }

  List<Finding> over(Dossier dossier) {
    return findings(validator.validate(dossier));
  }

  List<String> messages(Dossier.Builder dossier) {
    return over(dossier.build()).stream().map(Finding::message).toList();
  }

  List<Finding> overCorpus(DossierRecord... records) {
    return findings(validator.validateCorpus("corpus", List.of(records)));
  }

  private static List<Finding> findings(Report report) {
    if (!report.failed().isEmpty()) {
      throw new AssertionError(report.failed());
    }
    return report.findings();
  }
}

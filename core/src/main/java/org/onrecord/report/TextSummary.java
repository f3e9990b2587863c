package org.onrecord.report;

import java.util.List;
import org.onrecord.report.Page.Run;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Report;
import org.onrecord.validation.Severity;

/** The head of a report in text: what was looked at, and how much was found. */
final class TextSummary {
  private static final int NATURE = 15;

  private TextSummary() {}

  static void write(Report report, Page page) {
    page.paragraph(
        0,
        new Run(report.dossier() + ":", Ink.HEADING),
        Run.of(Phrases.count(report.records(), "record", "records") + " checked by"),
        Run.of(Phrases.count(report.ran().size(), "rule", "rules")));
    page.blank();
    for (Nature nature : Nature.values()) {
      List<Finding> findings = report.ofNature(nature);
      String counts = Phrases.bySeverity(findings);
      page.labelled(
          2,
          new Run(Phrases.title(nature), Ink.HEADING),
          NATURE,
          new Run(counts, ink(findings)),
          new Run("(" + Phrases.meaning(nature) + ")", Ink.FAINT));
    }
    putAside(report, page);
  }

  private static Ink ink(List<Finding> findings) {
    return findings.stream()
        .map(Finding::severity)
        .min(Severity::compareTo)
        .map(Ink::of)
        .orElse(Ink.GREEN);
  }

  private static void putAside(Report report, Page page) {
    line("Suppressed", report.suppressed().size(), "finding", "findings", page);
    line("Known before", report.known().size(), "finding", "findings", page);
    line("Not checked", report.notEvaluated().size(), "rule", "rules", page);
    line("Failed", report.failed().size(), "rule", "rules", page);
  }

  private static void line(String what, int number, String one, String many, Page page) {
    if (number > 0) {
      page.labelled(
          2, new Run(what, Ink.HEADING), NATURE, Run.of(Phrases.count(number, one, many)));
    }
  }
}

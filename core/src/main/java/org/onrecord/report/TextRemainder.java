package org.onrecord.report;

import java.util.Locale;
import org.onrecord.report.Page.Run;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;

/** The end of a report in text: what is not told, what ran, and what was not checked. */
final class TextRemainder {
  private final Report report;
  private final Page page;

  private TextRemainder(Report report, Page page) {
    this.report = report;
    this.page = page;
  }

  static void write(Report report, Page page) {
    TextRemainder remainder = new TextRemainder(report, page);
    remainder.suppressed();
    remainder.known();
    remainder.ran();
    remainder.notEvaluated();
    remainder.failed();
  }

  private void heading(String text) {
    page.blank();
    page.paragraph(0, new Run(text.toUpperCase(Locale.ROOT), Ink.HEADING));
  }

  private void suppressed() {
    if (report.suppressed().isEmpty()) {
      return;
    }
    heading("Suppressed");
    Suppressed.byReason(report)
        .forEach(
            (why, findings) -> {
              page.blank();
              page.paragraph(2, new Run(why.rule() + ":", Ink.FAINT), Run.of(why.reason()));
              findings.forEach(this::brief);
            });
  }

  private void known() {
    if (report.known().isEmpty()) {
      return;
    }
    heading("Known before");
    for (Section section : Section.of(report.known(), report)) {
      page.blank();
      page.paragraph(2, new Run(section.rule(), Ink.FAINT));
      section.findings().forEach(this::brief);
    }
  }

  private void brief(Finding finding) {
    page.labelled(
        4,
        new Run(Phrases.word(finding.severity()), Ink.FAINT),
        9,
        Run.of(finding.message()),
        new Run(finding.subject().map(Phrases::record).orElse(""), Ink.FAINT));
  }

  /** What ran is told where nothing was found, for there it is what the report says. */
  private void ran() {
    if (!report.findings().isEmpty()) {
      return;
    }
    heading("Nothing found");
    page.blank();
    page.paragraph(2, "These rules ran:");
    Section.families(report)
        .forEach((family, rules) -> page.paragraph(4, String.join(", ", rules)));
  }

  private void notEvaluated() {
    if (report.notEvaluated().isEmpty()) {
      return;
    }
    heading("Not checked");
    page.blank();
    page.paragraph(2, new Run(Phrases.NOT_CLEAN, Ink.YELLOW));
    NotChecked.byReason(report)
        .forEach(
            (why, rules) -> {
              page.paragraph(2, Phrases.count(rules.size(), "rule: ", "rules: ") + why);
              page.paragraph(4, new Run(String.join(", ", rules), Ink.FAINT));
            });
  }

  private void failed() {
    if (report.failed().isEmpty()) {
      return;
    }
    heading("Failed");
    page.blank();
    page.paragraph(2, "These rules broke down; what they found elsewhere stands.");
    report.failed().forEach(each -> page.paragraph(4, new Run(Phrases.failure(each), Ink.RED)));
  }
}

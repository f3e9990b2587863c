package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.report.Page.Run;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Report;

/** The findings of a report in text, by nature and rule. */
final class TextFindings {
  private static final int LABEL = 9;

  /** How many records one finding shows; the rest is counted. */
  private static final int MOST_EVIDENCE = 8;

  private final Page page;

  private TextFindings(Page page) {
    this.page = page;
  }

  static void write(Report report, Page page) {
    TextFindings writer = new TextFindings(page);
    for (Nature nature : Nature.values()) {
      List<Finding> findings = report.ofNature(nature);
      if (!findings.isEmpty()) {
        page.blank();
        String title = Phrases.title(nature).toUpperCase(Locale.ROOT);
        page.paragraph(0, new Run(title, Ink.HEADING));
        Section.of(findings, report).forEach(writer::section);
      }
    }
  }

  private void section(Section section) {
    page.blank();
    page.paragraph(2, new Run(section.title(), Ink.HEADING), rule(section));
    section.findings().forEach(finding -> finding(finding, section));
    section.settledBy().ifPresent(text -> settle(2, text));
  }

  private static Run rule(Section section) {
    boolean named = !section.title().equals(section.rule());
    return new Run(named ? "[" + section.rule() + "]" : "", Ink.FAINT);
  }

  private void finding(Finding finding, Section section) {
    page.labelled(
        4,
        new Run(Phrases.word(finding.severity()), Ink.of(finding.severity())),
        LABEL,
        Run.of(finding.message()));
    evidence(finding);
    section.settledBy(finding).ifPresent(text -> settle(4 + LABEL, text));
  }

  private void settle(int indent, String text) {
    page.labelled(indent, new Run("To settle it:", Ink.GREEN), 14, Run.of(text));
  }

  private void evidence(Finding finding) {
    where(finding).ifPresent(this::below);
    List<Evidence> evidence = finding.evidence();
    evidence.stream().limit(MOST_EVIDENCE).map(TextFindings::line).forEach(this::below);
    int more = evidence.size() - MOST_EVIDENCE;
    if (more > 0) {
      below("and " + Phrases.count(more, "more record", "more records"));
    }
  }

  /** The place in the file; what the record is called follows as evidence. */
  private static Optional<String> where(Finding finding) {
    List<String> parts = new ArrayList<>();
    boolean borneOut =
        finding.evidence().stream()
            .map(Evidence::record)
            .anyMatch(record -> finding.subject().equals(Optional.of(record)));
    if (!borneOut) {
      finding.subject().map(Phrases::record).ifPresent(parts::add);
    }
    if (!finding.pointer().isEmpty()) {
      parts.add("at " + finding.pointer());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }

  private static String line(Evidence evidence) {
    String record = Phrases.record(evidence.record());
    String cited = Phrases.citations(evidence.citations());
    return cited.isEmpty() ? record : record + ": " + cited;
  }

  private void below(String text) {
    page.paragraph(4 + LABEL, new Run(text, Ink.FAINT));
  }
}

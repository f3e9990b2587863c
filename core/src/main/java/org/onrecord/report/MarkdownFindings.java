package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.validation.Evidence;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Report;

/** The findings of a report in Markdown, by nature and rule. */
final class MarkdownFindings {
  /** How many records one finding shows; the rest is counted. */
  private static final int MOST_EVIDENCE = 8;

  private final StringBuilder page;

  private MarkdownFindings(StringBuilder page) {
    this.page = page;
  }

  static void write(Report report, StringBuilder page) {
    MarkdownFindings writer = new MarkdownFindings(page);
    for (Nature nature : Nature.values()) {
      List<Finding> findings = report.ofNature(nature);
      if (!findings.isEmpty()) {
        page.append("### ").append(Phrases.title(nature)).append("\n\n");
        Section.of(findings, report).forEach(writer::section);
      }
    }
    if (report.findings().isEmpty()) {
      page.append("Nothing found by the rules that ran.\n\n");
    }
  }

  private void section(Section section) {
    page.append("#### ").append(Markdown.text(section.title())).append("\n\n");
    if (!section.title().equals(section.rule())) {
      page.append(Markdown.code(section.rule())).append("\n\n");
    }
    section.findings().forEach(finding -> finding(finding, section));
    page.append('\n');
    section.settledBy().ifPresent(text -> page.append(settle(text)).append("\n\n"));
  }

  private void finding(Finding finding, Section section) {
    page.append("- **")
        .append(Phrases.word(finding.severity()))
        .append("** ")
        .append(Markdown.text(finding.message()))
        .append('\n');
    String where = where(finding);
    if (!where.isEmpty()) {
      page.append("  <br>").append(where).append('\n');
    }
    section
        .settledBy(finding)
        .ifPresent(text -> page.append("  <br>").append(settle(text)).append('\n'));
  }

  private static String settle(String text) {
    return "*To settle it:* " + Markdown.text(text);
  }

  private static String where(Finding finding) {
    List<String> parts = new ArrayList<>();
    List<Evidence> evidence = finding.evidence();
    if (evidence.isEmpty()) {
      finding.subject().map(Phrases::record).map(Markdown::text).ifPresent(parts::add);
    }
    evidence.stream().limit(MOST_EVIDENCE).map(MarkdownFindings::line).forEach(parts::add);
    if (evidence.size() > MOST_EVIDENCE) {
      int more = evidence.size() - MOST_EVIDENCE;
      parts.add("and " + Phrases.count(more, "more record", "more records"));
    }
    String borneOut = parts.stream().collect(Collectors.joining("; "));
    if (finding.pointer().isEmpty()) {
      return borneOut;
    }
    String at = "at " + Markdown.code(finding.pointer());
    return borneOut.isEmpty() ? at : at + ": " + borneOut;
  }

  private static String line(Evidence evidence) {
    String record =
        Phrases.word(evidence.record().kind()) + " " + Markdown.code(evidence.record().value());
    String cited = Phrases.citations(evidence.citations());
    return cited.isEmpty() ? record : record + " (" + Markdown.text(cited) + ")";
  }
}

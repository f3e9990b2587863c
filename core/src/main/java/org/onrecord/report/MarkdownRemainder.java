package org.onrecord.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;

/** The end of a report in Markdown, folded: what is not told, what ran, what was not checked. */
final class MarkdownRemainder {
  private final Report report;
  private final StringBuilder page;

  private MarkdownRemainder(Report report, StringBuilder page) {
    this.report = report;
    this.page = page;
  }

  static void write(Report report, StringBuilder page) {
    new MarkdownRemainder(report, page).write();
  }

  private void write() {
    fold(
        Phrases.count(report.suppressed().size(), "finding", "findings") + " suppressed",
        report.suppressed(),
        all -> Suppressed.byReason(report).forEach(this::suppressed));
    fold(
        Phrases.count(report.known().size(), "finding", "findings") + " known before",
        report.known(),
        known -> known.forEach(finding -> item(Markdown.code(finding.rule()), finding)));
    fold(
        Phrases.count(report.notEvaluated().size(), "rule", "rules") + " not checked",
        report.notEvaluated(),
        not -> NotChecked.byReason(report).forEach(this::notChecked));
    fold(
        Phrases.count(report.failed().size(), "rule", "rules") + " failed",
        report.failed(),
        failed ->
            failed.forEach(
                each -> page.append("- " + Markdown.text(Phrases.failure(each)) + "\n")));
    fold(
        Phrases.count(report.ran().size(), "rule", "rules") + " ran",
        report.ran(),
        ran ->
            Section.families(report)
                .values()
                .forEach(ids -> page.append("- " + codes(ids) + "\n")));
  }

  private <T> void fold(String summary, List<T> what, Consumer<List<T>> body) {
    if (what.isEmpty()) {
      return;
    }
    page.append("<details><summary>").append(summary).append("</summary>\n\n");
    body.accept(what);
    page.append("\n</details>\n\n");
  }

  private void suppressed(Suppressed why, List<Finding> findings) {
    page.append("- " + Markdown.code(why.rule()) + ": " + Markdown.text(why.reason()) + "\n");
    findings.forEach(finding -> page.append("  - " + Markdown.text(finding.message()) + "\n"));
  }

  private void item(String label, Finding finding) {
    page.append("- " + label + " " + Markdown.text(finding.message()) + "\n");
  }

  private void notChecked(String why, List<String> rules) {
    page.append("- " + Markdown.text(why) + ": " + codes(rules) + "\n");
  }

  private static String codes(List<String> ids) {
    return ids.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }
}

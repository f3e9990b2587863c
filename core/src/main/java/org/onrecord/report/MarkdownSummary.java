package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Report;
import org.onrecord.validation.Severity;

/** The head of a report in Markdown: how much was found, and whether all was checked. */
final class MarkdownSummary {
  private MarkdownSummary() {}

  static void write(Report report, StringBuilder page) {
    page.append("## Validation of ").append(Markdown.code(report.dossier())).append("\n\n");
    page.append(Phrases.count(report.records(), "record", "records"))
        .append(" checked by ")
        .append(Phrases.count(report.ran().size(), "rule", "rules"))
        .append(".\n\n");
    page.append("| | Errors | Warnings | To know |\n|:--|--:|--:|--:|\n");
    for (Nature nature : Nature.values()) {
      row(nature, report.ofNature(nature), page);
    }
    page.append('\n');
    caveat(report, page);
  }

  private static void row(Nature nature, List<Finding> findings, StringBuilder page) {
    String counts =
        Stream.of(Severity.values())
            .map(severity -> String.valueOf(Phrases.ofSeverity(severity, findings)))
            .collect(Collectors.joining(" | "));
    page.append("| **")
        .append(Phrases.title(nature))
        .append("** (")
        .append(Phrases.meaning(nature))
        .append(") | ")
        .append(counts)
        .append(" |\n");
  }

  private static void caveat(Report report, StringBuilder page) {
    List<String> parts = new ArrayList<>();
    if (!report.notEvaluated().isEmpty()) {
      int number = report.notEvaluated().size();
      parts.add(
          Phrases.count(number, "rule", "rules")
              + " did not run, or not on everything. "
              + Phrases.NOT_CLEAN);
    }
    if (!report.failed().isEmpty()) {
      parts.add(Phrases.count(report.failed().size(), "rule", "rules") + " failed.");
    }
    if (!parts.isEmpty()) {
      page.append("> **Note:** ").append(String.join(" ", parts)).append("\n\n");
    }
  }
}

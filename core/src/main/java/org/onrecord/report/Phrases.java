package org.onrecord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.model.Citation;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;
import org.onrecord.validation.FailedRule;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Nature;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Severity;

/** The words that reports for people share. */
final class Phrases {
  private static final int MOST_NAMED = 8;

  static final String NOT_CLEAN = "Not checked is not clean.";

  private Phrases() {}

  static String title(Nature nature) {
    return switch (nature) {
      case DEFECT -> "Defects";
      case DISAGREEMENT -> "Disagreements";
      case GAP -> "Gaps";
    };
  }

  static String meaning(Nature nature) {
    return switch (nature) {
      case DEFECT -> "the record is wrong: fix it";
      case DISAGREEMENT -> "the reporting conflicts: keep both";
      case GAP -> "something was not stated: ask, or leave it open";
    };
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Such as "2 errors, 1 warning"; "none" if there are none. */
  static String bySeverity(List<Finding> findings) {
    String counts =
        Stream.of(Severity.values())
            .map(severity -> counted(severity, findings))
            .filter(count -> !count.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "none" : counts;
  }

  private static String counted(Severity severity, List<Finding> findings) {
    long number = ofSeverity(severity, findings);
    if (number == 0) {
      return "";
    }
    return switch (severity) {
      case ERROR -> count(number, "error", "errors");
      case WARNING -> count(number, "warning", "warnings");
      case INFO -> number + " info";
    };
  }

  static long ofSeverity(Severity severity, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  static String record(Ref ref) {
    return word(ref.kind()) + " " + ref.value();
  }

  /** Such as "herald 120-180" or "census page 3, row 17". */
  static String citation(Citation citation) {
    List<String> parts = new ArrayList<>();
    citation.page().ifPresent(page -> parts.add("page " + page));
    citation.row().ifPresent(row -> parts.add("row " + row));
    citation.timecode().ifPresent(timecode -> parts.add("at " + timecode));
    citation.span().ifPresent(span -> parts.add(span.toString()));
    String source = citation.source().value();
    return parts.isEmpty() ? source : source + " " + String.join(", ", parts);
  }

  static String citations(List<Citation> citations) {
    return citations.stream().map(Phrases::citation).collect(Collectors.joining("; "));
  }

  /** Why rules did not run, or not on everything. */
  static String reason(NotEvaluated.Why why, List<SourceId> sources) {
    return switch (why) {
      case LEFT_OUT -> "left out by the rule set";
      case NEEDS_WHOLE_DOSSIER -> "in need of all records at once, which a corpus is too long for";
      case NEEDS_ACCOUNT -> "in need of the account of an import or export, which was not given";
      case NEEDS_SECOND_READING ->
          "in need of a second reading, which records that come but once do not allow";
      case NEEDS_TEXT ->
          sources.isEmpty()
              ? "in need of texts, none of which was supplied"
              : "in need of texts that were not supplied: " + some(sources);
    };
  }

  private static String some(List<SourceId> sources) {
    String first =
        sources.stream().limit(MOST_NAMED).map(SourceId::value).collect(Collectors.joining(", "));
    int more = sources.size() - MOST_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  static String failure(FailedRule failed) {
    String where =
        failed
            .record()
            .map(
                record ->
                    failed.times() == 1
                        ? " on " + record(record)
                        : " on " + failed.times() + " records, first on " + record(record))
            .orElse("");
    return failed.rule() + " failed" + where + ": " + failed.problem();
  }
}

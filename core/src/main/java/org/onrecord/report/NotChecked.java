package org.onrecord.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;

/** The rules that did not run, or not on everything. */
final class NotChecked {
  private NotChecked() {}

  /** Returns their ids by the reason, in words. */
  static Map<String, List<String>> byReason(Report report) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (NotEvaluated not : report.notEvaluated()) {
      byReason
          .computeIfAbsent(Phrases.reason(not.why(), not.sources()), why -> new ArrayList<>())
          .add(not.rule());
    }
    return byReason;
  }
}

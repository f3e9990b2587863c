package org.onrecord.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.SuppressedFinding;

/**
 * What findings that are suppressed together have in common.
 *
 * @param rule the id of the rule
 * @param reason why they are suppressed
 */
record Suppressed(String rule, String reason) {
  static Map<Suppressed, List<Finding>> byReason(Report report) {
    Map<Suppressed, List<Finding>> byReason = new LinkedHashMap<>();
    for (SuppressedFinding each : report.suppressed()) {
      byReason
          .computeIfAbsent(
              new Suppressed(each.finding().rule(), each.reason()), why -> new ArrayList<>())
          .add(each.finding());
    }
    return byReason;
  }
}

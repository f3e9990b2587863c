package org.onrecord.examples.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.validation.Nature;
import org.onrecord.validation.Report;

/** Says in one line what was done, since what was not checked is not clean. */
final class Closing {
  private Closing() {}

  static String line(List<Checked> checked, int passedOver, int unreadable) {
    List<Report> reports = checked.stream().flatMap(each -> each.report().stream()).toList();
    List<String> parts = new ArrayList<>();
    parts.add(count(reports.size(), "input", "inputs") + " checked");
    parts.add(findings(reports, Nature.DEFECT, "defect", "defects"));
    parts.add(findings(reports, Nature.DISAGREEMENT, "disagreement", "disagreements"));
    parts.add(findings(reports, Nature.GAP, "gap", "gaps"));
    int unread = unreadable + checked.size() - reports.size();
    add(parts, unread, "input not read", "inputs not read");
    int dropped = checked.stream().mapToInt(Checked::dropped).sum();
    add(parts, dropped, "line or record not read", "lines or records not read");
    int unknown = checked.stream().mapToInt(Checked::unknownFields).sum();
    add(parts, unknown, "field not known", "fields not known");
    add(parts, passedOver, "file passed over", "files passed over");
    int failed = reports.stream().mapToInt(report -> report.failed().size()).sum();
    add(parts, failed, "rule failed", "rules failed");
    return String.join(", ", parts);
  }

  private static String findings(List<Report> reports, Nature nature, String one, String many) {
    return count(
        reports.stream().mapToInt(report -> report.ofNature(nature).size()).sum(), one, many);
  }

  private static void add(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count(count, one, many));
    }
  }

  static String count(long count, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
  }
}

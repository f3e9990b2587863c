package org.onrecord.examples.dailyseries;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;

/** Prints what was read of a series, and what its report says. */
final class Summary {
  /** How many findings of one rule are told in full. */
  private static final int TOLD = 10;

  private final PrintStream out;

  Summary(PrintStream out) {
    this.out = out;
  }

  void print(Series series, Report report) {
    Account account = series.account();
    out.println(series.dossier().title());
    out.printf(
        Locale.ROOT,
        "  %,d days, %,d values: %,d became claims, %,d were left out%s%n",
        account.days(),
        account.values(),
        account.claims(),
        account.values() - account.claims(),
        account.balances() ? "" : ", and the account DOES NOT BALANCE");
    account
        .leftOut()
        .forEach(
            (column, times) ->
                out.printf(
                    Locale.ROOT, "    %,5d %s: %s%n", times, column, account.reason(column)));
    out.println("  Days without a value, which is not zero: " + missing(account));
    out.println("  Reporting periods: " + periods(account));
    printFindings(report);
    out.println();
  }

  private static String missing(Account account) {
    Map<String, Integer> missing = new TreeMap<>();
    account.claimed().forEach((column, times) -> missing.put(column, account.days() - times));
    missing.values().removeIf(days -> days == 0);
    return missing.isEmpty()
        ? "none"
        : missing.entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
  }

  private static String periods(Account account) {
    if (account.periods().isEmpty()) {
      return "not stated";
    }
    return account.periods().entrySet().stream()
        .map(each -> each.getKey() + " hours on " + each.getValue() + " days")
        .collect(Collectors.joining(", "));
  }

  private void printFindings(Report report) {
    out.printf(
        Locale.ROOT,
        "  %d rules over %,d records: %d defects, %d disagreements, %d gaps, %d rules failed%n",
        report.ran().size(),
        report.records(),
        report.defects().size(),
        report.disagreements().size(),
        report.gaps().size(),
        report.failed().size());
    Map<String, List<Finding>> byRule = new TreeMap<>();
    report.ran().forEach(rule -> byRule.put(rule.id(), report.ofRule(rule.id())));
    byRule.values().removeIf(List::isEmpty);
    byRule.forEach(this::printRule);
    report
        .failed()
        .forEach(rule -> out.println("  FAILED: " + rule.rule() + ": " + rule.problem()));
  }

  private void printRule(String rule, List<Finding> findings) {
    out.println("  " + rule + ": " + findings.size());
    findings.stream().limit(TOLD).forEach(each -> out.println("    " + each.message()));
    if (findings.size() > TOLD) {
      out.println("    and " + (findings.size() - TOLD) + " more");
    }
  }
}

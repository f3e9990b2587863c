package org.onrecord.validation.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.google.common.collect.Collections2;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.ImportReport;
import org.onrecord.validation.AccountRule;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds rows of an imported file that were lost because something is wrong with them. */
final class RowUnreadable implements AccountRule<ImportReport> {
  private static final RuleInfo INFO =
      RuleInfo.defect("import.row-unreadable", Severity.ERROR)
          .title("A row of an imported file could not be taken over")
          .rationale(
              "What the row says is missing from the records, and sums over them are too low. The"
                  + " row and its number are in the account of the import.")
          .source("RFC 4180, where the file is comma-separated")
          .settledBy("Mend the row where the file came from, and import it again.")
          .since("0.1.0")
          .build();

  /** Rows that repeat others, or are of no kind that is wanted, are sound. */
  private static final Set<DropReason> NO_FAULT =
      Sets.immutableEnumSet(DropReason.DUPLICATE, DropReason.NOT_TAKEN_OVER);

  private static final int MOST_SHOWN = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Class<ImportReport> type() {
    return ImportReport.class;
  }

  @Override
  public void check(ImportReport account, Findings findings) {
    account.dropped().stream()
        .filter(row -> !NO_FAULT.contains(row.reason()))
        .collect(groupingBy(DroppedRow::reason, TreeMap::new, toList()))
        .forEach((reason, rows) -> report(account, reason, rows, findings));
  }

  private static void report(
      ImportReport account, DropReason reason, List<DroppedRow> rows, Findings findings) {
    DroppedRow first = rows.get(0);
    String which =
        rows.size() == 1
            ? "Row " + first.row() + " (line " + first.line() + ") of " + account.file()
            : rows.size()
                + " rows of "
                + account.file()
                + " ("
                + numbers(rows)
                + "), each of which";
    String why = (rows.size() == 1 ? ": " : "; of the first: ") + first.message() + ".";
    findings
        .atDossier("")
        .message(which + " " + reason.words() + why)
        .detail("file", account.file())
        .detail("row", Collections2.transform(rows, DroppedRow::row))
        .detail("raw", rows.stream().limit(MOST_SHOWN).map(DroppedRow::raw).toList())
        .cause(account.file() + " " + reason)
        .report();
  }

  private static String numbers(List<DroppedRow> rows) {
    String first =
        rows.stream()
            .limit(MOST_SHOWN)
            .map(row -> String.valueOf(row.row()))
            .collect(joining(", "));
    return first + (rows.size() > MOST_SHOWN ? " …" : "");
  }
}

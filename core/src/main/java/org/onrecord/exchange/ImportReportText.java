package org.onrecord.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.Ref;

/** Tells people what became of the rows of a file. */
final class ImportReportText {
  private static final int MOST = 5;

  private final ImportReport report;
  private final StringBuilder text = new StringBuilder();

  private ImportReportText(ImportReport report) {
    this.report = report;
  }

  static String of(ImportReport report) {
    ImportReportText text = new ImportReportText(report);
    text.head();
    text.rows();
    text.codes();
    text.values();
    return text.text.toString();
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void head() {
    String release = report.release().map(name -> " " + name).orElse("");
    String form = report.layout().map(name -> " (" + name + ")").orElse("");
    line(report.dataset() + release + " from " + report.file() + form);
    report.refusal().ifPresent(reason -> line("not read: " + reason));
    if (!report.unknownColumns().isEmpty()) {
      line("unknown columns: " + String.join(", ", report.unknownColumns()));
    }
  }

  private void rows() {
    line(
        Texts.count(report.rowsRead(), "row")
            + " read, "
            + report.rowsKept()
            + " kept, "
            + report.dropped().size()
            + " dropped"
            + (report.isBalanced() ? "" : ", which does not balance"));
    Map<DropReason, List<DroppedRow>> byReason =
        report.dropped().stream().collect(groupingBy(DroppedRow::reason, TreeMap::new, toList()));
    byReason.forEach(
        (reason, rows) -> {
          line("  because the row " + reason.words() + numbers(rows));
          if (reason == DropReason.NOT_TAKEN_OVER) {
            kinds(rows).forEach(this::line);
          }
        });
    report.setAside().forEach((what, rows) -> line("set aside: " + rows + " " + what));
    if (!report.records().isEmpty()) {
      line("records: " + String.join(", ", records()));
    }
  }

  /** Of which kinds rows are, the most frequent first; a kind of one row is not worth a line. */
  private static List<String> kinds(List<DroppedRow> rows) {
    Map<String, Long> byMessage =
        rows.stream().collect(groupingBy(DroppedRow::message, LinkedHashMap::new, counting()));
    return byMessage.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST)
        .map(each -> "    " + each.getKey() + ": " + each.getValue())
        .toList();
  }

  private static String numbers(List<DroppedRow> rows) {
    List<String> numbers = rows.stream().map(row -> String.valueOf(row.row())).toList();
    return ": "
        + rows.size()
        + " (row"
        + (rows.size() == 1 ? " " : "s ")
        + Texts.first(numbers, MOST)
        + ")";
  }

  private List<String> records() {
    return new TreeMap<>(report.records())
        .entrySet().stream()
            .map(entry -> Texts.count(entry.getValue(), word(entry.getKey())))
            .toList();
  }

  private static String word(Ref.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The codes of a column together, by what is lost; those that lose nothing are only counted. */
  private void codes() {
    Map<String, List<MappedCode>> byColumn =
        report.mapped().stream()
            .collect(groupingBy(MappedCode::column, LinkedHashMap::new, toList()));
    byColumn.forEach(
        (column, codes) -> {
          long exact = codes.stream().filter(code -> code.lost().isEmpty()).count();
          line(
              "codes of "
                  + column
                  + ": "
                  + exact
                  + " mapped without loss, "
                  + (codes.size() - exact)
                  + " with");
          codes.stream()
              .filter(code -> code.lost().isPresent())
              .collect(groupingBy(code -> code.lost().orElseThrow(), LinkedHashMap::new, toList()))
              .forEach(this::lost);
        });
  }

  private void lost(String lost, List<MappedCode> codes) {
    List<String> shown =
        codes.stream()
            .map(
                code ->
                    code.from()
                        + " → "
                        + (code.to().isEmpty() ? "nothing" : code.to())
                        + " in "
                        + Texts.count(code.rows(), "row"))
            .toList();
    line("  " + Texts.first(shown, MOST) + ": " + lost);
  }

  private void values() {
    for (CoercedValue value : report.coerced()) {
      line(
          "values of "
              + value.column()
              + " in "
              + Texts.count(value.rows(), "row")
              + ": "
              + value.policy()
              + ", first in row "
              + value.firstRow()
              + ": "
              + value.example());
    }
    for (Remark remark : report.remarks()) {
      boolean ofLines = remark.firstRow() == 0;
      line(
          "remark on "
              + Texts.count(remark.rows(), ofLines ? "line" : "row")
              + (ofLines ? "" : ", first on row " + remark.firstRow())
              + ": "
              + remark.text());
    }
  }
}

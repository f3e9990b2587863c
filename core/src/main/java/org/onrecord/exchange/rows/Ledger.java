package org.onrecord.exchange.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.MappedCode;
import org.onrecord.exchange.Remark;
import org.onrecord.model.Ref;

/** Keeps the account of one import while it goes on. */
public final class Ledger {
  /** Rows of one sort: how many, the first of them, and what stood there. */
  private static final class Tally {
    private final long firstRow;
    private final String example;
    private long rows;
    private long lastRow = -1;

    Tally(long firstRow, String example) {
      this.firstRow = firstRow;
      this.example = example;
    }
  }

  private record Coercion(String column, String policy) {}

  private final List<DroppedRow> dropped = new ArrayList<>();
  private final Map<Ref.Kind, Long> records = new EnumMap<>(Ref.Kind.class);
  private final Map<String, Long> setAside = new LinkedHashMap<>();
  private final List<CodeColumn<?>> codes = new ArrayList<>();
  private final Map<Coercion, Tally> coerced = new LinkedHashMap<>();
  private final Map<String, Tally> remarks = new LinkedHashMap<>();
  private final Set<String> unknownColumns = new LinkedHashSet<>();
  private @Nullable String nature;
  private @Nullable String layout;
  private @Nullable String refusal;
  private long rowsRead;
  private long rowsKept;
  private long row;

  /**
   * Says that a value of the present row is not taken as it stands. Said again of the same row, it
   * counts once.
   *
   * @param column the column
   * @param policy what is done with such values
   * @param value the value
   */
  public void coerced(String column, String policy, String value) {
    Tally tally =
        coerced.computeIfAbsent(new Coercion(column, policy), key -> new Tally(row, value));
    tally.rows += tally.lastRow == row ? 0 : 1;
    tally.lastRow = row;
  }

  /**
   * Says something of the present row that a user should know.
   *
   * @param text what is so, in words that do not differ between rows
   */
  public void remark(String text) {
    remarks.computeIfAbsent(text, key -> new Tally(row, "")).rows++;
  }

  /**
   * Says that the file has a column which the format is not known to have.
   *
   * @param column the column
   */
  public void unknownColumn(String column) {
    unknownColumns.add(column);
  }

  /**
   * Says something of a line of the file, which is read before it is known to which row it belongs.
   *
   * @param text what is so, in words that do not differ between lines
   */
  void remarkOnLine(String text) {
    remarks.computeIfAbsent(text, key -> new Tally(0, "")).rows++;
  }

  /** Says that the file is of another nature than the reader takes it to be. */
  void nature(String what) {
    nature = what;
  }

  Optional<String> nature() {
    return Optional.ofNullable(nature);
  }

  void recognised(String form) {
    layout = form;
  }

  void refused(String reason) {
    refusal = reason;
  }

  void keeps(CodeColumn<?> column) {
    codes.add(column);
  }

  void read() {
    rowsRead++;
    row = rowsRead;
  }

  /** {@return the number of the present row among the rows of data} */
  public long row() {
    return row;
  }

  void kept() {
    rowsKept++;
  }

  void dropped(Piece which, DropReason reason, String message) {
    dropped.add(new DroppedRow(row, which.line(), reason, message, which.raw()));
  }

  void setAside(String what) {
    setAside.merge(what, 1L, Long::sum);
  }

  void made(Ref.Kind kind) {
    records.merge(kind, 1L, Long::sum);
  }

  ImportReport report(String dataset, Optional<String> release, String file) {
    return ImportReport.builder()
        .dataset(dataset)
        .release(release)
        .file(file)
        .layout(Optional.ofNullable(layout))
        .refusal(Optional.ofNullable(refusal))
        .addAllUnknownColumns(unknownColumns)
        .rowsRead(rowsRead)
        .rowsKept(rowsKept)
        .addAllDropped(dropped)
        .putAllSetAside(setAside)
        .putAllRecords(records)
        .addAllMapped(mapped())
        .addAllCoerced(coerced())
        .addAllRemarks(remarks())
        .build();
  }

  private List<MappedCode> mapped() {
    return codes.stream().flatMap(CodeColumn::mapped).toList();
  }

  private List<CoercedValue> coerced() {
    List<CoercedValue> values = new ArrayList<>();
    coerced.forEach(
        (key, tally) ->
            values.add(
                new CoercedValue(
                    key.column(), key.policy(), tally.rows, tally.firstRow, tally.example)));
    return values;
  }

  private List<Remark> remarks() {
    List<Remark> all = new ArrayList<>();
    remarks.forEach((text, tally) -> all.add(new Remark(text, tally.rows, tally.firstRow)));
    return all;
  }
}

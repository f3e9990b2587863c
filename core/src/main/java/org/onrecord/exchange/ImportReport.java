package org.onrecord.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.onrecord.model.Ref;

/**
 * The account of an import: what became of every row, and of every code and value that could not be
 * taken as it stands.
 *
 * <p>It {@linkplain #isBalanced() balances} if each row that was read was either kept or dropped
 * for a reason. {@code Validator.validateImport} turns it into findings.
 */
@Value.Immutable
@AccountStyle
public interface ImportReport {
  /** {@return the name of the dataset or format, such as {@code UCDP GED}} */
  String dataset();

  /** {@return the release of the dataset, if it was given} */
  Optional<String> release();

  /** {@return the name of the file} */
  String file();

  /** {@return which known form of the format the file has; empty if it has none} */
  Optional<String> layout();

  /** {@return why nothing was read, if the file has none of the known forms} */
  Optional<String> refusal();

  /** {@return the columns of the file that this version of the library does not know} */
  List<String> unknownColumns();

  /** {@return how many rows of data were read; the header and rows set aside do not count} */
  long rowsRead();

  /** {@return how many rows of data gave records} */
  long rowsKept();

  /** {@return the rows that gave none, in the order of the file} */
  List<DroppedRow> dropped();

  /** {@return rows that are no data, such as those of tags or blank lines, by what they are} */
  Map<String, Long> setAside();

  /** {@return how many records came of the rows, by kind} */
  Map<Ref.Kind, Long> records();

  /** {@return the codes that became other ones} */
  List<MappedCode> mapped();

  /** {@return the values that were not taken as they stand} */
  List<CoercedValue> coerced();

  /** {@return what else a user should know of the rows} */
  List<Remark> remarks();

  /** {@return whether every row that was read was kept or dropped for a reason} */
  default boolean isBalanced() {
    return rowsRead() == rowsKept() + dropped().size();
  }

  /** {@return whether the file was understood and no row of it was dropped} */
  default boolean isComplete() {
    return refusal().isEmpty() && dropped().isEmpty() && isBalanced();
  }

  /** {@return how many rows were dropped, by reason} */
  default Map<DropReason, Long> droppedByReason() {
    return dropped().stream().collect(groupingBy(DroppedRow::reason, TreeMap::new, counting()));
  }

  /**
   * Returns the account as text for people: the rows read, kept and dropped, with the numbers of
   * the first of them; the codes that became others, by column and by what is lost; the values not
   * taken as they stand; the remarks.
   *
   * @return the lines, each with a line end
   */
  default String summary() {
    return ImportReportText.of(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ImportReport}. */
  class Builder extends ImmutableImportReport.Builder {
    Builder() {}
  }
}

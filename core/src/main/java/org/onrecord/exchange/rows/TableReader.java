package org.onrecord.exchange.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.DropReason;

/** Turns the rows of one file into records, one row at a time. */
final class TableReader extends StreamingReader {
  private final TableFormat format;
  private final Ledger ledger;
  private final Duplicates duplicates = new Duplicates();
  private final Rows rows;
  private @Nullable RowConverter converter;
  private @Nullable Row first;
  private int width;

  TableReader(
      TableFormat format,
      Optional<String> release,
      Optional<Charset> charset,
      InputStream in,
      String file)
      throws IOException {
    super(format, release, file);
    this.format = format;
    this.ledger = output().ledger();
    this.rows = new CsvRows(Bytes.open(in, charset, format.charset(), ledger), format.dialect());
  }

  @Override
  void begin() {
    Row row = nextRow();
    List<String> cells = row == null ? List.of() : row.cells();
    Optional<Layout> layout = format.recognise(cells);
    if (layout.isEmpty()) {
      refuse(format.expected(cells), row);
      return;
    }
    ledger.recognised(layout.get().name());
    layout.get().unknown().forEach(ledger::unknownColumn);
    width = layout.get().columns().size();
    rows.expect(width);
    first = layout.get().header() ? null : row;
    addSource(Optional.of(format.publisher()));
    converter = format.begin(new Columns(layout.get().columns()), output());
  }

  @Override
  boolean readNext() {
    RowConverter to = converter;
    Row row = to == null ? null : nextRow();
    if (to == null || row == null) {
      return false;
    }
    if (isBlank(row)) {
      ledger.setAside("blank lines");
    } else if (isOfTags(row)) {
      ledger.setAside("rows of HXL tags");
    } else {
      ledger.read();
      convert(row, to);
      output().settle(row);
    }
    return true;
  }

  @Override
  void end() {
    if (converter != null) {
      converter.end();
    }
  }

  private void convert(Row row, RowConverter to) {
    String fault = row.fault();
    if (fault != null) {
      output().drop(DropReason.UNREADABLE, fault);
    } else if (row.cells().size() != width) {
      output()
          .drop(
              DropReason.WRONG_CELL_COUNT,
              "expected " + width + " cells, but found " + row.cells().size());
    } else {
      long earlier = duplicates.earlier(row.cells(), ledger.row());
      if (earlier > 0) {
        output().drop(DropReason.DUPLICATE, "row " + earlier + " has the same cells");
      } else {
        to.convert(row);
      }
    }
  }

  private @Nullable Row nextRow() {
    Row row = first == null ? next(rows::next) : first;
    first = null;
    return row;
  }

  private static boolean isBlank(Row row) {
    return row.fault() == null && row.cells().size() <= 1 && row.cell(0).isEmpty();
  }

  /** Tags of the Humanitarian Exchange Language stand in the row after the header. */
  private boolean isOfTags(Row row) {
    return ledger.row() == 0
        && row.cells().stream().anyMatch(cell -> cell.startsWith("#"))
        && row.cells().stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
  }

  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package org.onrecord.exchange.rows;

import static java.util.Comparator.comparingInt;
import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.DropReason;

/** Turns the rows of one file into records, one row at a time. */
final class TableReader extends StreamingReader {
  private static final Pattern NOTE_OF_SEPARATOR = Pattern.compile("(?i)\"?sep=.\"?,*");
  private static final String BLANK = "blank lines";

  /** How many rows a converter can look at before the first one is converted. */
  private static final int MOST_AHEAD = 10_000;

  private final TableFormat format;
  private final Ledger ledger;
  private final Duplicates duplicates = new Duplicates();
  private final Rows rows;
  private @Nullable RowConverter converter;
  private final Queue<Row> ahead = new ArrayDeque<>();
  private @Nullable Headers headers;
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
    Row row = firstRow();
    Optional<Layout> layout = format.recognise(cells(row));
    String otherwise = "";
    if (row != null && layout.isEmpty()) {
      Dialect other = otherDialect(row.raw());
      List<String> cells = CsvRows.cellsOf(row.raw(), other);
      layout = format.recognise(cells);
      if (layout.isEmpty()) {
        refuse(format.expected(cells), row);
        return;
      }
      rows.readAgain(row, other);
      row = nextRow();
      otherwise = ", set apart by " + other.words();
    }
    if (row == null || layout.isEmpty()) {
      refuse(format.expected(cells(row)), row);
    } else {
      ledger.recognised(layout.get().name() + otherwise);
      begin(layout.get(), row);
    }
  }

  private void begin(Layout layout, Row row) {
    layout.unknown().stream().filter(not(String::isEmpty)).forEach(ledger::unknownColumn);
    List<String> columns = Columns.distinct(Columns.named(layout.columns()));
    columns.stream().filter(not(layout.columns()::contains)).forEach(ledger::unknownColumn);
    width = columns.size();
    rows.expect(width);
    headers = layout.header() ? new Headers(row, columns, format::recognise) : null;
    addSource(Optional.of(format.publisher()));
    RowConverter to = format.begin(new Columns(columns), output());
    lookAhead(to, layout.header() ? rows.next() : row);
    converter = to;
  }

  private void lookAhead(RowConverter to, @Nullable Row from) {
    Row row = from;
    while (row != null) {
      ahead.add(row.withText());
      boolean more = to.looksOn(row) && ahead.size() < MOST_AHEAD;
      row = more ? rows.next() : null;
    }
  }

  private static List<String> cells(@Nullable Row row) {
    return row == null ? List.of() : row.cells();
  }

  /** Returns the first row that is neither blank nor a note to a spreadsheet, as "sep=;" is. */
  private @Nullable Row firstRow() {
    Row row = nextRow();
    while (row != null && (isBlank(row) || NOTE_OF_SEPARATOR.matcher(row.raw()).matches())) {
      ledger.setAside(isBlank(row) ? BLANK : "lines that name the separator");
      row = nextRow();
    }
    return row;
  }

  /** Returns how the cells of a header are set apart; of one that is not known, most likely. */
  private Dialect otherDialect(String text) {
    List<Dialect> all =
        Stream.concat(Stream.of(format.dialect()), format.dialect().others().stream()).toList();
    return all.stream()
        .filter(dialect -> format.recognise(CsvRows.cellsOf(text, dialect)).isPresent())
        .findFirst()
        .or(() -> all.stream().max(comparingInt(each -> CsvRows.cellsOf(text, each).size())))
        .orElse(format.dialect());
  }

  @Override
  boolean readNext() {
    RowConverter to = converter;
    Row row = to == null ? null : nextRow();
    if (to == null || row == null) {
      return false;
    }
    if (isBlank(row)) {
      ledger.setAside(BLANK);
    } else if (isOfTags(row)) {
      ledger.setAside("rows of HXL tags");
    } else {
      ledger.read();
      convert(fitted(row), to);
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

  private Row fitted(Row row) {
    boolean fits = headers != null || row.fault() != null || row.cells().size() == width;
    return fits ? row : row.with(format.fitted(row.cells()));
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
    } else if (headers == null) {
      convertNew(row, to);
    } else if (headers.isOne(row)) {
      output().drop(DropReason.NOT_TAKEN_OVER, "expected an event, but found the header once more");
    } else if (headers.areOthers()) {
      output().drop(DropReason.NOT_TAKEN_OVER, "expected a row below a header like the first one");
    } else {
      convertNew(headers.arranged(row), to);
    }
  }

  private void convertNew(Row row, RowConverter to) {
    long earlier = duplicates.earlier(row.cells(), ledger.row());
    if (earlier > 0 && canBeRepeated(row, to)) {
      output().drop(DropReason.DUPLICATE, "row " + earlier + " has the same cells");
    } else {
      to.convert(row);
    }
  }

  /** Spreadsheets write separators alone, time and again, and such rows repeat nothing. */
  private static boolean canBeRepeated(Row row, RowConverter to) {
    return row.cells().stream().anyMatch(not(String::isBlank)) && to.isIdentified(row);
  }

  private @Nullable Row nextRow() {
    Row row = ahead.poll();
    return row == null ? rows.next() : row;
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

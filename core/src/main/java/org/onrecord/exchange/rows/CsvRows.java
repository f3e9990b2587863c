package org.onrecord.exchange.rows;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a delimited file. A row that cannot be read is one of them; after it, reading goes on
 * at the next line that could be a row, so that a stray quote does not swallow the rest.
 */
final class CsvRows implements Rows {
  /** The parser counts from where it began to read, which need not be the start of the file. */
  private static final Pattern COUNTED_ANEW =
      Pattern.compile(" \\(record starting at line \\d+\\)$");

  private Dialect dialect;
  private final RawLines lines;
  private CloseableIterator<CsvRecord> records;

  /** How many lines stand before the first one that the present parser has seen. */
  private long linesBefore;

  private long number;
  private long line;
  private List<String> cells = List.of("");
  private int expected = -1;

  CsvRows(Reader in, Dialect dialect) {
    this.dialect = dialect;
    this.lines = new RawLines(in);
    this.records = parser();
  }

  private CloseableIterator<CsvRecord> parser() {
    return CsvReader.builder()
        .fieldSeparator(dialect.separator())
        .quoteCharacter(dialect.quote())
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(lines)
        .iterator();
  }

  @Override
  public void expect(int cells) {
    expected = cells;
  }

  @Override
  public void readAgain(Row last, Dialect otherwise) {
    dialect = otherwise;
    number = last.number() - 1;
    goOn(last.line());
  }

  @Override
  public @Nullable Row next() {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = records.next();
      line = linesBefore + record.getStartingLineNumber();
      cells = ImmutableList.copyOf(record.getFields());
      lines.forgetBefore(line);
    } catch (CsvParseException malformed) {
      line += height();
      return unreadable(line + 1, reason(malformed));
    }
    long swallowed = swallowedRow();
    return swallowed > 0
        ? unreadable(swallowed, "a quote in it is not closed")
        : Row.of(++number, line, cells, () -> lines.text(line, line + height()));
  }

  /** Gives up the lines before one, and goes on there. */
  private Row unreadable(long goOnAt, String fault) {
    String raw = lines.text(line, goOnAt);
    Row row = Row.unreadable(++number, line, fault, () -> raw);
    goOn(goOnAt);
    return row;
  }

  private void goOn(long at) {
    lines.goBackTo(at);
    lines.forgetBefore(at);
    linesBefore = at - 1;
    records = parser();
    line = at - 1;
    cells = List.of("");
  }

  private static String reason(CsvParseException malformed) {
    Throwable cause = malformed.getCause() == null ? malformed : malformed.getCause();
    return COUNTED_ANEW.matcher(String.valueOf(cause.getMessage())).replaceFirst("");
  }

  /** Returns the first line within this row that is a whole row by itself; 0 if none is. */
  private long swallowedRow() {
    long height = cells.size() == expected || expected < 0 ? 1 : height();
    for (long at = line + 1; at < line + height; at++) {
      if (cellsOf(lines.text(at, at + 1), dialect).size() == expected) {
        return at;
      }
    }
    return 0;
  }

  /** Returns the cells of a row by itself; none if it cannot be read. */
  static List<String> cellsOf(String text, Dialect dialect) {
    try (CloseableIterator<CsvRecord> one =
        CsvReader.builder()
            .fieldSeparator(dialect.separator())
            .quoteCharacter(dialect.quote())
            .ofCsvRecord(text)
            .iterator()) {
      return one.hasNext() ? one.next().getFields() : List.of();
    } catch (CsvParseException | IOException malformed) {
      return List.of(); // what cannot be read is no row
    }
  }

  /** Returns how many lines this row has. */
  private long height() {
    return 1 + cells.stream().mapToLong(CsvRows::lineEnds).sum();
  }

  private static long lineEnds(String cell) {
    long ends = 0;
    for (int i = 0; i < cell.length(); i++) {
      char character = cell.charAt(i);
      boolean first = character == '\n' && (i == 0 || cell.charAt(i - 1) != '\r');
      ends += first || character == '\r' ? 1 : 0;
    }
    return ends;
  }

  @Override
  public void close() throws IOException {
    records.close();
    lines.close();
  }
}

package org.onrecord.exchange.rows;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a table: its cells, and where it stands. */
public final class Row implements Piece {
  private final long number;
  private final long line;
  private final List<String> cells;
  private final Map<String, String> beside;
  private final @Nullable String fault;
  private final RawText raw;

  /** Gives a row as it stands in the file, as long as it is the last one read. */
  interface RawText {
    String get();
  }

  private Row(
      long number,
      long line,
      List<String> cells,
      Map<String, String> beside,
      @Nullable String fault,
      RawText raw) {
    this.number = number;
    this.line = line;
    this.cells = cells;
    this.beside = beside;
    this.fault = fault;
    this.raw = raw;
  }

  static Row of(long number, long line, List<String> cells, RawText raw) {
    return new Row(number, line, cells, Map.of(), null, raw);
  }

  /** Returns this row with its text, for when it is not the last row read any more. */
  Row withText() {
    String text = raw();
    return new Row(number, line, cells, beside, fault, () -> text);
  }

  /** Returns the same row with other cells. */
  Row with(List<String> others) {
    return new Row(number, line, others, beside, fault, raw);
  }

  static Row unreadable(long number, long line, String fault, RawText raw) {
    return new Row(number, line, List.of(), Map.of(), fault, raw);
  }

  static Row of(long number, JsonPiece piece, List<String> cells, Map<String, String> beside) {
    return new Row(number, piece.line(), cells, beside, null, piece::raw);
  }

  /** {@return its number among the rows, from 1} */
  public long number() {
    return number;
  }

  /** {@return the line that it begins on, from 1} */
  @Override
  public long line() {
    return line;
  }

  /** {@return its cells as they stand, unquoted} */
  public List<String> cells() {
    return cells;
  }

  /** {@return what it has beside the columns, by name; nothing in a table} */
  public Map<String, String> beside() {
    return beside;
  }

  /**
   * Returns a cell.
   *
   * @param index its index, or -1 for a column that the file has not
   * @return its text without white space around it; empty if there is none
   */
  public String cell(int index) {
    if (index < 0 || index >= cells.size()) {
      return "";
    }
    String cell = cells.get(index);
    return isTrimmed(cell) ? cell : cell.strip();
  }

  private static boolean isTrimmed(String cell) {
    return cell.isEmpty() || (cell.charAt(0) > ' ' && cell.charAt(cell.length() - 1) > ' ');
  }

  /** {@return why it has no cells; null if it could be read} */
  @Nullable String fault() {
    return fault;
  }

  /** {@return its text as it stands in the file, as long as it is the last row that was read} */
  @Override
  public String raw() {
    return raw.get();
  }
}

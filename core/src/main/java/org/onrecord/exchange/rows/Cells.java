package org.onrecord.exchange.rows;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.count.Quantity;
import org.onrecord.time.When;

/** Reads numbers and dates from cells, and puts down which were not written as they should be. */
public final class Cells {
  private static final Set<String> WORDS_FOR_EMPTY =
      Set.of("NA", "N/A", "#N/A", "NaN", "nan", "NULL", "null", "\\N", "None", "<NA>");

  private static final Pattern WHOLE_WITH_DECIMALS = Pattern.compile("-?\\d+\\.0+");
  private static final Pattern WITH_THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+");
  private static final Pattern WITH_DECIMAL_COMMA = Pattern.compile("-?\\d{1,3},\\d+");
  private static final Pattern WITH_MIDNIGHT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[ T]0?0:00(:00(\\.0+)?)?Z?");
  private static final int ISO_LENGTH = "2023-11-02".length();
  private static final int MOST_DIGITS = 18;

  private final Columns columns;
  private final Ledger ledger;
  private final Set<String> missing;

  /** With what letters these words begin: few cells do, and the others need not be looked up. */
  private final BitSet beginnings = new BitSet();

  /**
   * Reads from one file.
   *
   * @param columns its columns
   * @param ledger told of values that are not taken as they stand
   */
  public Cells(Columns columns, Ledger ledger) {
    this(columns, ledger, Set.of());
  }

  /**
   * Reads from one file of a format in which some programs write a word into empty cells.
   *
   * @param columns its columns
   * @param ledger told of values that are not taken as they stand
   * @param missing such words, such as {@code NA}
   */
  public Cells(Columns columns, Ledger ledger, Set<String> missing) {
    this.columns = columns;
    this.ledger = ledger;
    this.missing = missing;
    missing.forEach(word -> beginnings.set(word.charAt(0)));
  }

  /** {@return what R, pandas, databases and spreadsheets write into cells that are empty} */
  public static Set<String> wordsForEmpty() {
    return WORDS_FOR_EMPTY;
  }

  /**
   * Returns a cell of text, in which spaces that do not break are plain ones, so that a name is one
   * name however it is spaced. A word for an empty cell is none.
   *
   * @param row the row
   * @param index the index of the column
   * @return the text without white space around it; empty if there is none
   */
  public String text(Row row, int index) {
    String cell = row.cell(index);
    if (cell.isEmpty()) {
      return cell;
    } else if (beginnings.get(cell.charAt(0)) && missing.contains(cell)) {
      ledger.coerced(columns.names().get(index), "a word for an empty cell is no value", cell);
      return "";
    } else if (!hasNoBreak(cell)) {
      return cell;
    }
    ledger.coerced(columns.names().get(index), "a no-break space is taken for a space", cell);
    return cell.replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ').strip();
  }

  private static boolean hasNoBreak(String cell) {
    return cell.indexOf('\u00a0') >= 0
        || cell.indexOf('\u2007') >= 0
        || cell.indexOf('\u202f') >= 0;
  }

  /**
   * Returns a cell that should hold a whole number, as text.
   *
   * @param row the row
   * @param index the index of the column
   * @return the digits; or the text as it stands if it is no whole number; empty if there is none
   */
  public String whole(Row row, int index) {
    String text = text(row, index);
    if (text.indexOf(',') >= 0 && WITH_THOUSANDS.matcher(text).matches()) {
      ledger.coerced(
          columns.names().get(index), "commas between thousands are left out of a number", text);
      return text.replace(",", "");
    }
    if (text.indexOf('.') < 0 || !WHOLE_WITH_DECIMALS.matcher(text).matches()) {
      return text;
    }
    ledger.coerced(
        columns.names().get(index),
        "a whole number written with decimals is taken for that number",
        text);
    return text.substring(0, text.indexOf('.'));
  }

  /**
   * Returns whether a text is a whole number, perhaps negative, of a size that a {@code long}
   * holds.
   *
   * @param text the text
   * @return whether it is
   */
  public static boolean isWhole(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > start && text.length() <= MOST_DIGITS;
  }

  /**
   * Reads a count.
   *
   * @param row the row
   * @param index the index of the column
   * @return the count, kept as it stands if it is no number; empty if the cell is
   */
  public Optional<Quantity> count(Row row, int index) {
    String text = whole(row, index);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        isWhole(text) ? Quantity.exactly(Long.parseLong(text)) : Quantity.read(text));
  }

  /**
   * Reads a number of degrees or the like.
   *
   * @param row the row
   * @param index the index of the column
   * @return the number; null if there is none, of which the account is told
   */
  public @Nullable Double decimal(Row row, int index) {
    String text = text(row, index);
    if (text.isEmpty()) {
      return null;
    }
    try {
      double number = Double.parseDouble(withPoint(text, index));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // told below, as NaN and what is too large are
    }
    ledger.coerced(columns.names().get(index), "what is no number is left out", text);
    return null;
  }

  /**
   * Returns a cell of degrees to know a place by, the same for all ways to write one number: other
   * programs make 33 or 33.50 of 33.0 and 33.5.
   *
   * @param row the row
   * @param index the index of the column
   * @return the text with at least one decimal and no zeros behind; or as it stands if it is no
   *     number; empty if there is none
   */
  public String degrees(Row row, int index) {
    String text = withPoint(text(row, index), index);
    int point = text.indexOf('.');
    if (point < 0) {
      return isWhole(text) ? text + ".0" : text;
    }
    int end = text.length();
    while (end > point + 2 && text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, end);
  }

  private String withPoint(String text, int index) {
    if (text.indexOf(',') < 0 || !WITH_DECIMAL_COMMA.matcher(text).matches()) {
      return text;
    }
    ledger.coerced(columns.names().get(index), "a decimal comma is taken for a point", text);
    return text.replace(',', '.');
  }

  /**
   * Returns a cell that should hold a day, as EDTF.
   *
   * @param row the row
   * @param index the index of the column
   * @return the day without the midnight that some programs add; or the text as it stands
   */
  public String day(Row row, int index) {
    String text = row.cell(index);
    if (text.length() <= ISO_LENGTH || !WITH_MIDNIGHT.matcher(text).matches()) {
      return text;
    }
    ledger.coerced(columns.names().get(index), "a midnight after a day is left out", text);
    return text.substring(0, ISO_LENGTH);
  }

  /**
   * Returns when something happened that is dated by a first and a last day.
   *
   * @param first the first day in EDTF, readable or not
   * @param last the last day; empty if nobody says when it ended
   * @param oneDay whether it happened on one day between them, rather than all the time
   * @return the date, kept as it stands if it cannot be read or is in the wrong order
   */
  public static When between(String first, String last, boolean oneDay) {
    if (last.equals(first)) {
      return When.read(first);
    }
    return When.read(
        oneDay && !last.isEmpty() ? "[" + first + ".." + last + "]" : first + "/" + last);
  }
}

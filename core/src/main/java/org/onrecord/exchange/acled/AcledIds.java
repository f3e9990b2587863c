package org.onrecord.exchange.acled;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;

/** The ids of ACLED events: letters for the country and a number, such as IRQ12345 or 12345IRQ. */
final class AcledIds {
  private static final Pattern OF_ACLED =
      Pattern.compile("[A-Za-z]{2,4}[0-9]+|[0-9]+[A-Za-z]{2,4}");

  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

  /** A number with a decimal point or exponent, an error, or a day or year and month: 12-Mar. */
  private static final Pattern RUINED =
      Pattern.compile(
          "[-+]?[0-9]*[.,][0-9]+(e[-+]?[0-9]+)?|[0-9]+e[-+][0-9]+|#.*|[0-9]{1,4}[-/ ]"
              + MONTH
              + "([-/ ][0-9]{2,4})?|"
              + MONTH
              + "[-/ ][0-9]{2,4}",
          Pattern.CASE_INSENSITIVE);

  private final Cells cells;
  private final Output output;
  private final int column;

  AcledIds(Cells cells, Output output, int column) {
    this.cells = cells;
    this.output = output;
    this.column = column;
  }

  /** Returns whether a row has a text for an id that is of no form which ids have. */
  boolean isUnusual(Row row) {
    String id = cells.text(row, column);
    return !id.isEmpty() && !RUINED.matcher(id).matches() && !OF_ACLED.matcher(id).matches();
  }

  /** Returns the id of a row; empty if there is none, and then the row is dropped. */
  Optional<String> of(Row row) {
    String id = cells.text(row, column);
    if (id.isEmpty()) {
      output.drop(
          DropReason.ID_MISSING,
          "expected an id such as IRQ12345 in event_id_cnty, but found nothing");
    } else if (RUINED.matcher(id).matches()) {
      output.drop(
          DropReason.ID_RUINED,
          "expected an id such as IRQ12345 in event_id_cnty, but found \"" + id + '"');
    } else if (AcledColumns.today(id).equals("event_id_cnty")) {
      output.drop(DropReason.NOT_TAKEN_OVER, "expected an event, but found the header once more");
    } else {
      if (!OF_ACLED.matcher(id).matches()) {
        output.ledger().remark("an id is not of letters and a number, and was taken as it stands");
      }
      return Optional.of(id);
    }
    return Optional.empty();
  }
}

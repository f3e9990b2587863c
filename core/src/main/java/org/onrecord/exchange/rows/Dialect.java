package org.onrecord.exchange.rows;

import java.util.List;

/**
 * How the cells of a delimited file are told apart.
 *
 * @param separator what stands between them
 * @param quote what may stand around them
 */
public record Dialect(char separator, char quote) {
  private static final char NO_QUOTE = '\uffff';

  /** Commas, and double quotes around cells that need them, by RFC 4180. */
  public static final Dialect COMMAS = new Dialect(',', '"');

  /** Tabs, and nothing around cells: U+FFFF is no character, while damaged files do hold NULs. */
  public static final Dialect TABS = new Dialect('\t', NO_QUOTE);

  private static final List<Dialect> QUOTED =
      List.of(COMMAS, new Dialect(';', '"'), new Dialect('\t', '"'));

  /** {@return how the same table may come out of another program, such as one for spreadsheets} */
  List<Dialect> others() {
    return QUOTED.stream().filter(other -> other.separator != separator).toList();
  }

  /** {@return what the cells are set apart by, in words} */
  String words() {
    return switch (separator) {
      case ',' -> "commas";
      case ';' -> "semicolons";
      default -> "tabs";
    };
  }
}

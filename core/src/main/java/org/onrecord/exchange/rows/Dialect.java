package org.onrecord.exchange.rows;

/**
 * How the cells of a delimited file are told apart.
 *
 * @param separator what stands between them
 * @param quote what may stand around them
 */
public record Dialect(char separator, char quote) {
  /** Commas, and double quotes around cells that need them, by RFC 4180. */
  public static final Dialect COMMAS = new Dialect(',', '"');

  /** Tabs, and nothing around cells: a NUL stands in no text. */
  public static final Dialect TABS = new Dialect('\t', '\0');
}

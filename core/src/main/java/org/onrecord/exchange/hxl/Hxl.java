package org.onrecord.exchange.hxl;

import org.onrecord.exchange.Exporter;

/**
 * Writes figures for people who work in spreadsheets: CSV with one row for each figure, a header in
 * plain words, and a row of tags of the Humanitarian Exchange Language below it.
 *
 * <p>A figure is a count of people harmed, in a total or a part of a breakdown, or any other count.
 * Beside it stand what it covers, and the chain of those who said it. The words of the figure are
 * kept as {@code notation}; {@code low}, {@code best} and {@code high} are there as far as they are
 * known. A cell that a spreadsheet would run as a formula begins with an apostrophe instead. The
 * file is UTF-8 and begins with a byte order mark, without which some spreadsheets garble names.
 *
 * <p>Source: HXL standard 1.1, tags and attributes; OWASP, "CSV Injection" and ASVS 5.0, 1.2.10,
 * for the characters that begin a formula, full-width ones included.
 */
public final class Hxl {
  private Hxl() {}

  /** {@return an exporter of one row for each figure} */
  public static Exporter figures() {
    return new FigureExporter();
  }
}

package org.onrecord.report;

import org.onrecord.validation.Report;

/**
 * A report for a terminal, {@value #WIDTH} columns wide: first how much was found of each nature,
 * then the findings by nature and rule, then what is suppressed, known, or was not checked.
 *
 * <pre>{@code
 * System.out.print(TextReport.plain().write(report));
 * }</pre>
 *
 * <p>Text that could break lines, steer a terminal or turn the direction of writing is shown as
 * numbers.
 */
public final class TextReport {
  /** How many columns a line has at most, in code points. */
  public static final int WIDTH = Page.WIDTH;

  private static final TextReport PLAIN = new TextReport(false);
  private static final TextReport COLOURED = new TextReport(true);

  private final boolean coloured;

  private TextReport(boolean coloured) {
    this.coloured = coloured;
  }

  /** {@return a writer of reports without colour} */
  public static TextReport plain() {
    return PLAIN;
  }

  /**
   * Returns a writer of reports.
   *
   * @param coloured whether to write the codes that colour text on a terminal (ECMA-48)
   * @return the writer
   */
  public static TextReport coloured(boolean coloured) {
    return coloured ? COLOURED : PLAIN;
  }

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the text, ending with a line end
   */
  public String write(Report report) {
    Page page = new Page(coloured);
    TextSummary.write(report, page);
    TextFindings.write(report, page);
    TextRemainder.write(report, page);
    return page.toString();
  }
}

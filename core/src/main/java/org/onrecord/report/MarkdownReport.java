package org.onrecord.report;

import org.onrecord.validation.Report;

/**
 * A report for a pull request or a wiki, in Markdown of the flavour of GitHub. What is not told or
 * not checked is folded away at the end, but counted where everybody sees it.
 *
 * <p>Words of the dossier that would become markup, HTML or a mention of somebody are escaped.
 */
public final class MarkdownReport {
  private MarkdownReport() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @return the Markdown, ending with a line end
   */
  public static String write(Report report) {
    StringBuilder page = new StringBuilder();
    MarkdownSummary.write(report, page);
    MarkdownFindings.write(report, page);
    MarkdownRemainder.write(report, page);
    return page.toString();
  }
}

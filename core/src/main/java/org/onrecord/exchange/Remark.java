package org.onrecord.exchange;

/**
 * Something about rows that were taken over as they are and that a user should know, such as
 * figures out of order.
 *
 * @param text what is so
 * @param rows in how many rows, or lines
 * @param firstRow the number of the first of them; 0 if it is so of lines, whatever rows they are
 *     in
 */
public record Remark(String text, long rows, long firstRow) {}

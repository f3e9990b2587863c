package org.onrecord.exchange;

/**
 * Values of a column that were not taken as they stand.
 *
 * @param column the column
 * @param policy what is done with such values, such as "a whole number written with decimals is
 *     taken for that number"
 * @param rows how many values
 * @param firstRow the number of the first row with one
 * @param example the value in that row, as it stands in the file
 */
public record CoercedValue(
    String column, String policy, long rows, long firstRow, String example) {}

package org.onrecord.exchange.rows;

import java.util.List;

/**
 * One known form of a format.
 *
 * @param name what to call it in a report, such as {@code 49 columns}
 * @param columns the columns of the file at hand, in its order
 * @param header whether the first row of the file names them
 * @param unknown those of the columns that the format is not known to have
 */
public record Layout(String name, List<String> columns, boolean header, List<String> unknown) {}

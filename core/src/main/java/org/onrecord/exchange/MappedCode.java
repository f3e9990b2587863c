package org.onrecord.exchange;

import java.util.Optional;

/**
 * A code or word of a column that became another one in the model.
 *
 * @param column the column
 * @param from the code or word as it stands in the file
 * @param to what it became
 * @param lost what that does not carry; empty if nothing is lost
 * @param rows in how many rows
 */
public record MappedCode(String column, String from, String to, Optional<String> lost, long rows) {}

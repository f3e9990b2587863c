package org.onrecord.json;

import java.util.OptionalLong;

/**
 * How far the reading of a corpus is. What is read ahead counts as read.
 *
 * @param input the name of the input, such as the path of a file
 * @param bytes how many bytes were read, as they are in the file, packed or not
 * @param totalBytes how many there are, if that is known
 * @param lines how many lines were read, the header included
 * @param records how many records were handed out
 */
public record ReadProgress(
    String input, long bytes, OptionalLong totalBytes, long lines, long records) {}

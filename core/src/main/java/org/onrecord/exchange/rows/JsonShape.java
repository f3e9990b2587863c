package org.onrecord.exchange.rows;

import java.util.Optional;

/**
 * What is known of a file of JSON once its first object is read.
 *
 * @param array the name of the array that holds its objects; empty for an array without a name, and
 *     for one object by itself
 * @param envelope the fields that stand before that array, in the object that has it
 * @param first the first object; empty if there is none, or it cannot be read
 */
public record JsonShape(String array, JsonObject envelope, Optional<JsonObject> first) {}

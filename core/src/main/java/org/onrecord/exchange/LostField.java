package org.onrecord.exchange;

import org.onrecord.model.Ref;

/**
 * A field that a format has no place for.
 *
 * @param kind the kind of record
 * @param field the field, as a path such as {@code says.total.asOf}, or {@code record} for the
 *     whole record
 * @param reason what the format lacks, in a few words
 * @param count in how many records
 * @param first the first of them
 */
public record LostField(Ref.Kind kind, String field, String reason, long count, Ref first) {}

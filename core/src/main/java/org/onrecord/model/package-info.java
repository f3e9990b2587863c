/**
 * The records: sources, actors, locations, events and claims, and the values they are made of.
 *
 * <p>Everything here is immutable and compared by value. Records refer to each other by typed id,
 * so a record can be built, read and shown however broken it is; only null, a blank id and NaN are
 * refused.
 *
 * <p>Every type with fields is made by a builder that has a method named for each field, beside the
 * shorter ones of its own. Where a field holds several values, as {@link
 * org.onrecord.model.Claim#voices()} does, {@code voice(one)}, {@code voices(one, another)} and
 * {@code addAllVoices(list)} add to it, and {@code voices(list)} replaces what was there. {@code
 * from(other)} begins with a copy. A builder may go on after {@code build()}, which throws {@link
 * IllegalStateException} when a field is missing that must be there, and names it.
 *
 * <p>Closed sets that the logic switches on are enums; vocabularies that the world extends are
 * {@link org.onrecord.model.Term}s, whose words are this library's own unless their class names
 * another source. Nothing is ever null: what may be absent is an {@link java.util.Optional} or an
 * empty collection, and handing in null throws {@link NullPointerException}. Texts, codes and
 * numbers are kept as given; unless a method says otherwise they are not checked here but by the
 * rules.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.model;

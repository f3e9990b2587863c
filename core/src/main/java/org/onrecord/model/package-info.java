/**
 * The records: sources, actors, locations, events and claims, and the values they are made of.
 *
 * <p>Everything here is immutable and compared by value. Records refer to each other by typed id,
 * so a record can be built, read and shown however broken it is; only null, a blank id and NaN are
 * refused.
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

/**
 * The records: sources, actors, locations, events and claims, and the values they are made of.
 *
 * <p>Everything here is immutable and compared by value. Records refer to each other by typed id,
 * so a record can be built, read and shown however broken it is; only null, a blank id and NaN are
 * refused.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.model;

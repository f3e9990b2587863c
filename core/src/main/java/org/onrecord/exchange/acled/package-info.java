/**
 * Tables of the Armed Conflict Location and Event Data project (ACLED): reading exports of several
 * ages and the list of deleted events, and writing a like table.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.acled;

/**
 * Tables of the Armed Conflict Location and Event Data project (ACLED): exports of several ages,
 * and the list of deleted events.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.acled;

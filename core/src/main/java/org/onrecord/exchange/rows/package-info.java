/**
 * The work that importers of tables share: bytes to rows, rows to records, and the account of it.
 * Not part of the public API: the module does not export it.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.rows;

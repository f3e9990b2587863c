/**
 * The work that importers share: bytes to rows of a table or to objects of JSON, these to records,
 * and the account of it. Not part of the public API: the module does not export it.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.rows;

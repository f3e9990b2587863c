/**
 * The Georeferenced Event Dataset of the Uppsala Conflict Data Program (UCDP GED): releases 19.1 to
 * 26.1, candidate releases, and the variant on the Humanitarian Data Exchange.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.ucdp;

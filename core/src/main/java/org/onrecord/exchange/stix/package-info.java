/**
 * STIX 2.1, Structured Threat Information Expression (OASIS Standard, 2021): who is behind what,
 * and who says so.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.stix;

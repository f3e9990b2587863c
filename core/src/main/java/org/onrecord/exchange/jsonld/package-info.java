/**
 * JSON-LD: claims and their reviews as schema.org has them, who is behind them as W3C PROV-O says
 * it, and where they stand as W3C Web Annotations anchor text.
 */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.jsonld;

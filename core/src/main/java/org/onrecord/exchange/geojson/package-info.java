/** GeoJSON (RFC 7946): events on a map. */
@org.jspecify.annotations.NullMarked
package org.onrecord.exchange.geojson;

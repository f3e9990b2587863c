package org.onrecord.exchange.geojson;

import org.onrecord.exchange.Exporter;

/**
 * Writes events as GeoJSON (RFC 7946), for maps.
 *
 * <p>Each event is a feature at each of its places: a point, longitude first, in WGS 84. A place
 * without a point of its own, or with one that is not on earth, gives a feature whose geometry is
 * null, and so does an event without places; nothing is put at the middle of a country. How well
 * the point stands for the place and how far that reaches is said by {@code precision}, a word of
 * {@code PointPrecision}, and {@code radiusMetres}.
 *
 * <table>
 *   <caption>Properties</caption>
 *   <tr><th>name</th><th>value</th></tr>
 *   <tr><td>event, type, status, title</td><td>texts; the words of the model</td></tr>
 *   <tr><td>when, whenReported, timeOfDay</td><td>texts; EDTF, and the words used</td></tr>
 *   <tr><td>firstDay, lastDay</td><td>texts; the bounds of {@code when}, as ISO 8601</td></tr>
 *   <tr><td>partOf, channel</td><td>texts</td></tr>
 *   <tr><td>place, placeName, placeKind, placeRole, country</td><td>texts</td></tr>
 *   <tr><td>collectivePlace</td><td>true, or absent</td></tr>
 *   <tr><td>precision</td><td>text; absent if not stated</td></tr>
 *   <tr><td>radiusMetres</td><td>number</td></tr>
 *   <tr><td>participants</td><td>list of objects with {@code role}, and {@code actor} and {@code
 *       name} or {@code described}</td></tr>
 *   <tr><td>claims</td><td>number of the claims about the event</td></tr>
 * </table>
 *
 * <p>The id of a feature is that of the event; if the event has several places, that of the place
 * follows after {@code @}, and its role if it has several, too.
 */
public final class GeoJson {
  private GeoJson() {}

  /**
   * Returns an exporter of feature collections.
   *
   * @return the exporter
   */
  public static Exporter exporter() {
    return new FeatureExporter();
  }
}

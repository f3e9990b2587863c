package org.onrecord.exchange.stix;

import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.ObjectImporter;

/**
 * Reads STIX 2.1.
 *
 * <p>Objects keep their ids. What becomes of them:
 *
 * <table>
 *   <caption>STIX objects and records</caption>
 *   <tr><th>STIX</th><th>record</th></tr>
 *   <tr><td>identity</td><td>actor; {@code identity_class} gives its kind</td></tr>
 *   <tr><td>threat-actor, intrusion-set</td><td>actor of a kind of that name</td></tr>
 *   <tr><td>location</td><td>location; {@code precision}, in metres, is its radius</td></tr>
 *   <tr><td>report</td><td>source, published by whoever made it</td></tr>
 *   <tr><td>campaign, incident</td><td>event</td></tr>
 *   <tr><td>relationship</td><td>claim of a relation by whoever made it; of responsibility, if it
 *       attributes an event to an actor</td></tr>
 *   <tr><td>opinion</td><td>claim of a verdict on claims; of an assessment, if it is neutral or on
 *       other records</td></tr>
 *   <tr><td>note</td><td>claim of an assessment</td></tr>
 * </table>
 *
 * <p>Objects of other types, relationships that one of those has an end of, and opinions and notes
 * on nothing else are dropped, with their text. The version of an object ({@code modified}) is the
 * revision of the record; revoked objects are deleted records. A {@code confidence} is the
 * extraction confidence, divided by 100, and of claims also the certainty of the voice. Whatever
 * has no place in the model stays with the record, as the extension {@code x_stix}.
 *
 * <p>Source: STIX Version 2.1, OASIS Standard, 10 June 2021.
 */
public final class Stix {
  static final String EXTENSION = "x_stix";

  private Stix() {}

  /**
   * Returns an importer of bundles, and of files that hold an object or an array of objects.
   *
   * @return the importer
   */
  public static Importer importer() {
    return ObjectImporter.of(new StixFormat());
  }
}

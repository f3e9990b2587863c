package org.onrecord.exchange.stix;

import java.time.Instant;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.Importer;
import org.onrecord.exchange.rows.ObjectImporter;

/**
 * Reads and writes STIX 2.1.
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

  /**
   * Returns an exporter of bundles that are made at the moment of writing. All else is the same for
   * the same dossier.
   *
   * @return the exporter
   * @see #exporter(Instant)
   */
  public static Exporter exporter() {
    return new StixExporter(Instant::now);
  }

  /**
   * Returns an exporter of bundles that are made at one moment, so that the same dossier gives the
   * same file. The moment is when objects are {@code created} whose records do not name a revision
   * that is a time.
   *
   * <p>Only properties of STIX are used, no custom ones. Records with a STIX id keep it; others get
   * a UUID of version 5, and their own id as an external reference. Actors become identities,
   * places locations, and sources that have a date and are cited become reports. Events become
   * incidents, which STIX 2.1 has as a stub: what else is known of them stands in the description,
   * and where they were in relationships ({@code located-at}). Claims of a relation or of
   * responsibility become relationships, verdicts opinions, all others notes, whose content is the
   * paraphrase or the JSON of what is said. They are created by the one who says it, if that is one
   * identity; of a chain of voices the others are lost. What is denied becomes a note that begins
   * with "Denied: ", and what its speaker does not stand behind has the confidence 0.
   *
   * @param moment the moment
   * @return the exporter
   */
  public static Exporter exporter(Instant moment) {
    return new StixExporter(() -> moment);
  }
}

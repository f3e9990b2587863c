package org.onrecord.exchange;

import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Source;

/**
 * What came of a whole file.
 *
 * @param dossier its records
 * @param report the account of its rows
 */
public record Imported(Dossier dossier, ImportReport report) {
  /**
   * Takes all that a reader has left.
   *
   * @param reader the reader; not closed
   * @return its records, and the account of its rows
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  public static Imported of(ImportReader reader) {
    Dossier.Builder dossier = Dossier.builder().from(reader.header());
    reader.forEach(record -> add(record, dossier));
    return new Imported(dossier.build(), reader.report());
  }

  private static void add(DossierRecord record, Dossier.Builder dossier) {
    if (record instanceof Source source) {
      dossier.source(source);
    } else if (record instanceof Actor actor) {
      dossier.actor(actor);
    } else if (record instanceof Location location) {
      dossier.location(location);
    } else if (record instanceof Event event) {
      dossier.event(event);
    } else if (record instanceof Claim claim) {
      dossier.claim(claim);
    }
  }
}

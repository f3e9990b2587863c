package org.onrecord.exchange.geojson;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.rows.ExportAccount;
import org.onrecord.exchange.rows.JsonFile;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;

/** Writes a feature for each place of each event. */
final class FeatureExporter implements Exporter {
  private static final String REASON = "no property of the features holds it";
  private static final String NOT_A_FEATURE = "the features are events alone";

  private static final Set<String> OF_EVENTS =
      Set.of(
          "id",
          "type",
          "title",
          "when",
          "when.value",
          "when.reported",
          "when.timeOfDay",
          "where.location",
          "where.role",
          "participants.actor",
          "participants.role",
          "participants.described",
          "partOf",
          "status",
          "channel");
  private static final Set<String> OF_PLACES =
      Set.of(
          "id",
          "kind",
          "collective",
          "names.text",
          "names.kind",
          "country",
          "coordinates.latitude",
          "coordinates.longitude",
          "coordinates.precision",
          "radius");

  @Override
  public String name() {
    return "GeoJSON";
  }

  @Override
  public ExportReport write(Dossier dossier, OutputStream out) {
    ExportAccount account = new ExportAccount(name(), dossier);
    Features features = new Features(index(dossier), claims(dossier));
    JsonObject envelope = JsonObject.builder().put("type", "FeatureCollection").build();
    JsonFile file = new JsonFile(out, envelope, "features");
    Set<Ref> shown = new HashSet<>();
    for (Event event : dossier.events()) {
      for (JsonObject feature : features.of(event)) {
        file.add(feature);
        account.written();
      }
      event.where().stream().map(EventPlace::location).forEach(shown::add);
      event.participants().stream()
          .flatMap(participant -> participant.actor().stream())
          .forEach(shown::add);
      account.carried(event, OF_EVENTS, REASON);
    }
    file.end();
    dossier.records().forEach(record -> account(record, shown, account));
    return account.report();
  }

  private static void account(DossierRecord record, Set<Ref> shown, ExportAccount account) {
    if (record instanceof Event) {
      return;
    }
    if (record instanceof Location place && shown.contains(place.id())) {
      account.carried(place, OF_PLACES, REASON);
      if (place.names().size() > 1) {
        account.lost(place.id(), "names", "a place has one name here");
      }
      place
          .coordinates()
          .filter(point -> !Features.isOnEarth(point))
          .ifPresent(point -> account.lost(place.id(), "coordinates", "the point is not on earth"));
    } else if (record instanceof Actor actor && shown.contains(actor.id())) {
      account.carried(actor, Set.of("id", "names.text", "names.kind"), NOT_A_FEATURE);
      if (actor.names().size() > 1) {
        account.lost(actor.id(), "names", "a participant has one name here");
      }
    } else {
      account.lost(record.ref(), "record", NOT_A_FEATURE);
    }
  }

  private static Map<Ref, DossierRecord> index(Dossier dossier) {
    Map<Ref, DossierRecord> records = new HashMap<>();
    dossier.records().forEach(record -> records.putIfAbsent(record.ref(), record));
    return records;
  }

  private static Map<Ref, Integer> claims(Dossier dossier) {
    Map<Ref, Integer> claims = new HashMap<>();
    for (Claim claim : dossier.claims()) {
      claim.says().about().forEach(ref -> claims.merge(ref, 1, Integer::sum));
    }
    return claims;
  }
}

package org.onrecord.exchange.ucdp;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.exchange.LostField;
import org.onrecord.exchange.rows.DatasetFormat;
import org.onrecord.exchange.rows.KilledIn;
import org.onrecord.exchange.rows.LostFields;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;

/**
 * What a table with the columns of UCDP GED cannot hold: of records that came from one, whatever
 * was added to them since; of others, nearly all but the figures.
 */
final class UcdpLosses {
  private static final String NO_COLUMN = "UCDP GED has no column for it";

  private final LostFields ofImported =
      new LostFields(NO_COLUMN)
          .carries(Ref.Kind.SOURCE, "id", "kind", "title", "publisher", "provenance")
          .carries(Ref.Kind.ACTOR, "id", "kind", "names.text", "names.kind", "provenance")
          .carries(Ref.Kind.ACTOR, "externalIds.ucdp", "externalIds.gleditsch_ward")
          .carries(Ref.Kind.LOCATION, "id", "kind", "names.text", "names.kind", "country")
          .carries(Ref.Kind.LOCATION, "partOf", "coordinates", "provenance")
          .carries(Ref.Kind.LOCATION, "externalIds.gleditsch_ward")
          .carries(Ref.Kind.EVENT, "id", "type", "title", "when", "where", "participants")
          .carries(Ref.Kind.EVENT, "externalIds.ucdp", "provenance", UcdpColumns.EXTENSION)
          .carries(Ref.Kind.CLAIM, "id", "citations", "provenance", "says.type")
          .carries(Ref.Kind.CLAIM, "says.total.harm", "says.total.quantity", "says.total.events")
          .carries(Ref.Kind.CLAIM, "says.total.basis", "says.parts.harm", "says.parts.quantity")
          .carries(Ref.Kind.CLAIM, "says.parts.victims", "says.partition");

  private final LostFields ofOthers =
      new LostFields(NO_COLUMN)
          .carries(Ref.Kind.ACTOR, "id", "names.text", "externalIds.ucdp")
          .carries(Ref.Kind.ACTOR, "externalIds.gleditsch_ward")
          .carries(Ref.Kind.LOCATION, "id", "names.text", "partOf", "coordinates")
          .carries(Ref.Kind.LOCATION, "externalIds.gleditsch_ward")
          .carries(Ref.Kind.EVENT, "id", "when", "where.location", "participants.actor")
          .carries(Ref.Kind.EVENT, "externalIds.ucdp")
          .carries(Ref.Kind.CLAIM, "says.type", "says.total.harm", "says.total.quantity")
          .carries(Ref.Kind.CLAIM, "says.total.events", "says.parts.harm")
          .carries(Ref.Kind.CLAIM, "says.parts.quantity", "says.parts.victims");

  private final DossierIndex index;
  private final Set<Claim> written = new HashSet<>();

  UcdpLosses(DossierIndex index) {
    this.index = index;
    index.dossier().events().stream()
        .filter(this::admits)
        .flatMap(event -> KilledIn.of(event, index).only().stream())
        .forEach(written::add);
  }

  /** Returns whether an event has a row. */
  boolean admits(Event event) {
    return event.type().isViolence() || isImported(event);
  }

  static boolean isImported(DossierRecord record) {
    return DatasetFormat.isFrom(record, UcdpFormat.DATASET);
  }

  void add(DossierRecord record, String field, String reason) {
    ofOthers.add(record, field, reason);
  }

  void of(DossierRecord record) {
    if (record.equals(UcdpFormat.PUBLISHER)) {
      return;
    }
    if (record instanceof Event event && !admits(event)) {
      add(record, "record", "UCDP GED has rows for organised violence alone");
    } else if (record instanceof Claim claim && !written.contains(claim)) {
      add(record, "record", "a row has one estimate of those killed, and no other claim");
    } else if (isImported(record)) {
      ofImported.of(record);
    } else if (record instanceof Actor || record instanceof Location) {
      used(record);
    } else if (record instanceof Event || record instanceof Claim) {
      ofOthers.of(record);
    } else {
      add(record, "record", NO_COLUMN);
    }
  }

  private void used(DossierRecord record) {
    boolean named =
        index.mentions(record.ref()).stream()
            .anyMatch(by -> by instanceof Location || (by instanceof Event event && admits(event)));
    if (named) {
      ofOthers.of(record);
    } else {
      add(record, "record", "no row names it");
    }
  }

  List<LostField> all() {
    return Stream.concat(ofImported.all().stream(), ofOthers.all().stream()).toList();
  }
}

package org.onrecord.exchange.acled;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.rows.FieldPaths;
import org.onrecord.exchange.rows.Losses;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Coordinates;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Participant;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.model.codes.AcledGeoPrecision;
import org.onrecord.model.codes.AcledSubEvent;

/**
 * Finds what rows do not tell: every field that a record has, less those that stand in cells and
 * are read from there again.
 */
final class AcledLosses {
  private static final String NO_COLUMN = "an ACLED table has no column for it";
  private static final String NO_RECORD = "an ACLED table has no place for such a record";
  private static final String NO_ROW = "it is in no row";

  private static final Set<String> OF_EVENTS =
      Set.of(
          "type",
          "when",
          "when.value",
          "where.location",
          "participants.actor",
          "participants.described");
  private static final Set<String> OF_ACTORS = Set.of("kind", "names.text", "names.kind");
  private static final Set<String> OF_LOCATIONS =
      Set.of(
          "kind",
          "names.text",
          "names.kind",
          "country",
          "partOf",
          "coordinates.latitude",
          "coordinates.longitude",
          "coordinates.precision");
  private static final Set<String> OF_TOLLS =
      Set.of(
          "says.type",
          "says.total.harm",
          "says.total.quantity",
          "says.total.quantity.value",
          "says.total.events");
  private static final Set<String> OF_FURTHER_ROWS =
      Set.of(
          "says.type",
          "says.event",
          "says.details.when",
          "says.details.when.value",
          "says.details.when.reported",
          "says.details.where.location",
          "says.details.participants.actor",
          "says.details.participants.role",
          "says.details.participants.x_acled.column",
          "says.details.participants.x_acled.inter");

  private final DossierIndex index;
  private final Losses losses;
  private final FieldPaths paths = new FieldPaths();

  AcledLosses(DossierIndex index, Losses losses) {
    this.index = index;
    this.losses = losses;
  }

  /** Whether a field stands in cells, or follows from them when they are read. */
  private interface Told {
    boolean is(String path, String value);
  }

  private void check(DossierRecord record, Set<String> carried, Told told) {
    Map<String, String> fields;
    try {
      fields = paths.of(record);
    } catch (IllegalArgumentException noJson) {
      losses.add(record.ref(), "extensions", "they cannot be written even as JSON");
      return;
    }
    fields.forEach(
        (path, value) -> {
          if (!carried.contains(path) && !told.is(path, value) && !isOwnData(record, path, value)) {
            losses.add(record.ref(), path, NO_COLUMN);
          }
        });
  }

  /** What every record of an import has, and the next one will have again. */
  private static boolean isOwnData(DossierRecord record, String path, String value) {
    return AcledExport.isOwn(record)
        && ((path.equals("id") && value.startsWith("acled-"))
            || path.equals("provenance.dataset")
            || (path.equals("provenance.row") && record.ref().value().startsWith("acled-" + value))
            || (path.equals("citations.source") && value.startsWith("acled"))
            || (path.equals("citations.row") && record.ref().value().startsWith("acled-" + value)));
  }

  void event(
      Event event,
      AcledCells cells,
      AcledWrittenDate date,
      AcledWrittenActors actors,
      AcledWrittenPlace place) {
    boolean own = AcledExport.isOwn(event);
    check(
        event,
        OF_EVENTS,
        (path, value) ->
            switch (path) {
              case "id" -> value.equals(cells.get("event_id_cnty"));
              case "title" ->
                  value.equals(cells.get("notes")) || (own && value.equals(title(event, cells)));
              case "when.reported" -> date.covers(value);
              case "externalIds.acled" -> value.equals(cells.get("event_id_cnty"));
              case "participants.role" -> true; // told below, of each
              case "participants.x_acled.column", "participants.x_acled.inter" -> own;
              case "provenance.revision" -> value.equals(cells.get("timestamp"));
              default -> isCell(path, value, cells);
            });
    typeAndDate(event, cells, date);
    participants(event, cells, actors);
    boolean oneSite =
        place.written().isEmpty() ? event.where().isEmpty() : event.where().size() == 1;
    if (!oneSite) {
      losses.add(event.id(), "where", "an ACLED table has one place for an event");
    }
  }

  private static String title(Event event, AcledCells cells) {
    return AcledEvents.title(event.type(), AcledCells.plain(cells.get("location")));
  }

  private static boolean isCell(String path, String value, AcledCells cells) {
    String prefix = AcledCells.EXTENSION + '.';
    return path.startsWith(prefix)
        && AcledColumns.OF_EXPORT.contains(path.substring(prefix.length()))
        && cells.get(path.substring(prefix.length())).equals(value);
  }

  private void typeAndDate(Event event, AcledCells cells, AcledWrittenDate date) {
    Optional<?> read =
        AcledTypes.read(
            AcledCells.plain(cells.get("event_type")),
            AcledCells.plain(cells.get("sub_event_type")));
    if (!read.equals(Optional.of(event.type()))) {
      losses.add(event.id(), "type", AcledSubEvent.from(event.type()).lost().orElse(NO_COLUMN));
    }
    date.lost().ifPresent(reason -> losses.add(event.id(), "when", reason));
  }

  private void participants(Event event, AcledCells cells, AcledWrittenActors actors) {
    for (Participant each : actors.left()) {
      losses.add(
          event.id(),
          "participants",
          "an ACLED table has no column for the " + each.role().label());
    }
    for (Participant each : actors.written()) {
      if (event.participants().contains(each) && !actors.tellsRole(each, event.type(), cells)) {
        losses.add(
            event.id(), "participants.role", "an ACLED table does not say what its actors did");
      }
      if (actors.name(each).contains(";")) {
        losses.add(event.id(), "participants", "a semicolon tells names apart");
      }
    }
  }

  void claim(Claim claim, Event event, AcledCells cells) {
    boolean own = AcledExport.isOwn(claim);
    boolean toll = claim.says() instanceof Casualties;
    check(
        claim,
        toll ? OF_TOLLS : OF_FURTHER_ROWS,
        (path, value) ->
            switch (path) {
              case "provenance.revision" -> value.equals(cells.get("timestamp"));
              case "says.total.quantity.lexicon" -> value.equals("acled");
              case "says.total.basis" -> value.equals("incident");
              default -> own && isCell(path, value, cells);
            });
    if (claim.says() instanceof Casualties casualties) {
      casualties
          .total()
          .map(CasualtyCount::quantity)
          .filter(quantity -> !own && !AcledWrittenToll.isExact(quantity))
          .ifPresent(
              quantity ->
                  losses.add(
                      claim.id(),
                      "says.total.quantity",
                      "an ACLED table has one number: the best estimate, or the least that it may be"));
    }
  }

  /** Looks at the records that are no events: which stand in rows, and what of them does not. */
  void others(Set<Ref> written, Set<ClaimId> told) {
    index.dossier().sources().forEach(source -> source(source));
    index.dossier().actors().forEach(actor -> actor(actor, written));
    index.dossier().locations().forEach(location -> location(location, written));
    for (Claim claim : index.dossier().claims()) {
      if (!told.contains(claim.id())) {
        losses.add(claim.id(), "record", NO_RECORD);
      }
    }
  }

  /** The dataset itself is the table; of other sources it has only names. */
  private void source(Source source) {
    boolean table = AcledExport.isOwn(source) && source.kind().equals(SourceKind.DATASET);
    check(
        source,
        table ? Set.of("id", "kind", "title", "publisher") : Set.of("title"),
        (path, value) -> false);
  }

  private void actor(Actor actor, Set<Ref> written) {
    if (!written.contains(actor.id())) {
      boolean publisher =
          index.dossier().sources().stream()
              .anyMatch(
                  it -> AcledExport.isOwn(it) && it.publisher().equals(Optional.of(actor.id())));
      if (!publisher) {
        losses.add(actor.id(), "record", NO_ROW);
      }
      return;
    }
    check(
        actor,
        OF_ACTORS,
        (path, value) -> path.equals("externalIds.acled") && value.equals(actor.displayName()));
    if (actor.names().size() > 1) {
      losses.add(actor.id(), "names", "an ACLED table has one name for an actor");
    }
  }

  private void location(Location location, Set<Ref> written) {
    if (!written.contains(location.id())) {
      losses.add(location.id(), "record", NO_ROW);
      return;
    }
    check(location, OF_LOCATIONS, (path, value) -> false);
    if (location.names().size() > 1) {
      losses.add(location.id(), "names", "an ACLED table has one name for a place");
    }
    location
        .coordinates()
        .map(Coordinates::precision)
        .flatMap(precision -> AcledGeoPrecision.from(precision).lost())
        .filter(reason -> !AcledExport.isOwn(location))
        .ifPresent(reason -> losses.add(location.id(), "coordinates.precision", reason));
  }
}

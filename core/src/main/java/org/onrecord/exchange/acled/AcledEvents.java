package org.onrecord.exchange.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Duplicates;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.LocationId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Provenance;
import org.onrecord.model.codes.AcledActorType;

/** Turns rows of ACLED into events, and hands their tolls on. */
final class AcledEvents implements RowConverter {
  private final Output output;
  private final Cells cells;
  private final AcledIds ids;
  private final AcledTypes types;
  private final AcledDates dates;
  private final AcledActors one;
  private final AcledActors other;
  private final AcledInteractions interactions;
  private final AcledPlaces places;
  private final AcledToll toll;
  private final AcledTimestamps timestamps;
  private final Leftovers leftovers;
  private final Duplicates events = new Duplicates();
  private final Duplicates tolls = new Duplicates();
  private final boolean oneActorARow;
  private final int date;
  private final int location;

  AcledEvents(Columns columns, Output output) {
    this.output = output;
    this.cells = new Cells(columns, output.ledger(), Cells.wordsForEmpty());
    this.ids = new AcledIds(cells, output, columns.index("event_id_cnty"));
    this.types = new AcledTypes(columns, cells, output.ledger());
    this.dates = new AcledDates(columns, cells, output.ledger());
    List<AcledActors> sides = AcledActors.bothSides(columns, cells, output);
    this.one = sides.get(0);
    this.other = sides.get(1);
    this.interactions = new AcledInteractions(columns, cells, output.ledger());
    this.places = new AcledPlaces(columns, cells, output);
    this.toll = new AcledToll(columns, cells, output);
    this.timestamps = new AcledTimestamps(columns, cells, output, "timestamp");
    this.leftovers = new Leftovers(columns, Set.of("event_id_cnty"));
    this.oneActorARow = AcledColumns.haveOneActorARow(columns.names());
    this.date = columns.index("event_date");
    this.location = columns.index("location");
  }

  @Override
  public boolean looksOn(Row row) {
    return dates.looksOn(row);
  }

  @Override
  public void convert(Row row) {
    if (isNote(row)) {
      output.drop(
          DropReason.NOT_TAKEN_OVER,
          "expected an event, but found a row with neither a date, nor a type, nor an id such as"
              + " IRQ12345");
    } else {
      ids.of(row).ifPresent(id -> convert(row, id));
    }
  }

  /** Spreadsheets fill notes and totals below a table up to its width. */
  private boolean isNote(Row row) {
    return row.cell(date).isEmpty() && types.areUntold(row) && ids.isUnusual(row);
  }

  private void convert(Row row, String id) {
    CarriedCells carried = new CarriedCells(row);
    String time = timestamps.of(row, carried);
    Provenance provenance = timestamps.provenance(id, time).build();
    boolean again = events.earlier(List.of(id), row.number()) > 0;
    EventId event = EventId.of("acled-" + id);
    EventType type = types.of(row, carried);
    Details details = details(row, type, carried);
    Optional<Claim> deaths = toll.of(row, event, provenance, carried);
    if (again && oneActorARow) {
      output.add(anotherActor(row, event, details, provenance, carried));
      deaths.filter(claim -> isNewToll(id, time, row)).ifPresent(output::add);
    } else {
      if (again) {
        output
            .ledger()
            .remark("an id has rows that differ, each of which gave an event of that id");
      }
      output.add(event(row, id, type, details, provenance, carried));
      deaths.filter(claim -> isNewToll(id, time, row)).ifPresent(output::add);
    }
  }

  /** Where each actor has a row of its own, the figure of the event stands in all of them. */
  private boolean isNewToll(String id, String time, Row row) {
    return !oneActorARow || tolls.earlier(List.of(id, time, toll.figure(row)), row.number()) == 0;
  }

  private Details details(Row row, EventType type, CarriedCells carried) {
    interactions.check(row, carried);
    AcledActorType first = one.type(row);
    AcledActorType second = other.type(row);
    boolean alone = !oneActorARow && !(one.isIn(row) && other.isIn(row));
    List<Participant> participants = new ArrayList<>();
    one.actor(row, first, AcledRoles.of(first, second, alone, type), carried)
        .ifPresent(participants::add);
    participants.addAll(one.associates(row, carried));
    other
        .actor(row, second, AcledRoles.of(second, first, alone, type), carried)
        .ifPresent(participants::add);
    participants.addAll(other.associates(row, carried));
    Optional<Dating> when = dates.of(row, carried);
    Optional<LocationId> place = places.of(row, carried);
    Details.Builder details = Details.builder().when(when).addAllParticipants(participants);
    place.ifPresent(id -> details.where(EventPlace.site(id.value())));
    return details.build();
  }

  private Event event(
      Row row,
      String id,
      EventType type,
      Details details,
      Provenance provenance,
      CarriedCells carried) {
    Event.Builder event =
        Event.of("acled-" + id, type)
            .title(title(type, cells.text(row, location)))
            .when(details.when())
            .addAllWhere(details.where())
            .addAllParticipants(details.participants())
            .externalId(IdScheme.ACLED, id)
            .provenance(provenance);
    leftovers.of(row, carried.indices()).ifPresent(json -> event.extension("x_acled", json));
    return event.build();
  }

  /** Returns the title of an event of a type at a place, which may be empty. */
  static String title(EventType type, String place) {
    String label = type.label();
    String words = Character.toUpperCase(label.charAt(0)) + label.substring(1);
    return place.isEmpty() ? words : words + ", " + place;
  }

  /** Where each actor has a row of its own, the second one tells that it took part too. */
  private Claim anotherActor(
      Row row, EventId event, Details details, Provenance provenance, CarriedCells carried) {
    String actor =
        details.participants().stream()
            .flatMap(participant -> participant.actor().stream())
            .map(id -> "-" + id.value())
            .findFirst()
            .orElse("");
    Claim.Builder claim =
        Claim.builder()
            .id(ClaimId.of(event.value() + "-with" + actor))
            .citation(output.cite(provenance.row().orElse("")))
            .says(Occurrence.builder().event(event).details(details).build())
            .provenance(provenance);
    leftovers.of(row, carried.indices()).ifPresent(json -> claim.extension("x_acled", json));
    return claim.build();
  }
}

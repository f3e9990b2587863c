package org.onrecord.exchange.ucdp;

import java.util.Optional;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.model.ActorId;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.LocationId;
import org.onrecord.model.Participant;
import org.onrecord.model.Provenance;
import org.onrecord.model.Role;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.UcdpViolence;

/** Turns rows of UCDP GED into events, and hands their tolls on. */
final class UcdpEvents implements RowConverter {
  private static final String ONE_DAY_KNOWN = "1";
  private static final String ONE_SIDED = "3";
  private static final String AGGREGATE = "2";

  private final Output output;
  private final Cells cells;
  private final UcdpSides sides;
  private final UcdpPlaces places;
  private final UcdpToll toll;
  private final Leftovers leftovers;
  private final CodeColumn<EventType> types;
  private final int id;
  private final int type;
  private final int dyadName;
  private final int where;
  private final int clarity;
  private final int datePrecision;
  private final int dateStart;
  private final int dateEnd;

  UcdpEvents(Columns columns, Output output) {
    this.output = output;
    this.cells = new Cells(columns, output.ledger());
    this.sides = new UcdpSides(columns, cells, output);
    this.places = new UcdpPlaces(columns, cells, output);
    this.toll = new UcdpToll(columns, cells, output);
    this.leftovers = new Leftovers(columns, UcdpColumns.CARRIED);
    this.types = new CodeColumn<>("type_of_violence", UcdpEvents::type, output.ledger());
    this.id = columns.index("id");
    this.type = columns.index("type_of_violence");
    this.dyadName = columns.index("dyad_name");
    this.where = columns.index("where_coordinates");
    this.clarity = columns.index("event_clarity");
    this.datePrecision = columns.index("date_prec");
    this.dateStart = columns.index("date_start");
    this.dateEnd = columns.index("date_end");
  }

  private static Mapped<EventType> type(String code) {
    Optional<UcdpViolence> violence =
        Cells.isWhole(code) ? UcdpViolence.of((int) Long.parseLong(code)) : Optional.empty();
    return violence
        .map(UcdpViolence::eventType)
        .orElseGet(() -> Mapped.lossy(EventType.of("ucdp_" + code), "that no list has this code"));
  }

  @Override
  public void convert(Row row) {
    String number = cells.whole(row, id);
    if (number.isEmpty()) {
      output.drop(DropReason.ID_MISSING, "expected a whole number in id, but found nothing");
    } else if (!Cells.isWhole(number)) {
      output.drop(
          DropReason.ID_RUINED, "expected a whole number in id, but found \"" + number + '"');
    } else {
      convert(row, number);
    }
  }

  private void convert(Row row, String number) {
    EventId event = EventId.of("ucdp-" + number);
    Provenance provenance = output.provenance().row(number).build();
    ActorId sideA = sides.a(row);
    ActorId sideB = sides.b(row);
    LocationId place = places.of(row);
    Event.Builder builder =
        Event.builder()
            .id(event)
            .type(types.of(cells.whole(row, type)).orElse(EventType.OTHER))
            .title(title(row))
            .when(when(row))
            .where(EventPlace.site(place.value()))
            .externalId(IdScheme.UCDP, number)
            .provenance(provenance);
    boolean oneSided = row.cell(type).equals(ONE_SIDED);
    builder.participant(participant(sideA, oneSided ? Role.INITIATOR : Role.OPPOSING_SIDE));
    builder.participant(participant(sideB, oneSided ? Role.VICTIM : Role.OPPOSING_SIDE));
    leftovers.of(row).ifPresent(json -> builder.extension(UcdpColumns.EXTENSION, json));
    output.add(builder.build());
    toll.of(row, event, sideA, sideB, provenance).ifPresent(output::add);
  }

  private String title(Row row) {
    String dyad = row.cell(dyadName);
    String place = row.cell(where);
    String title = dyad.isEmpty() || place.isEmpty() ? dyad + place : dyad + ", " + place;
    return title.isEmpty() ? "Event " + row.cell(id) : title;
  }

  private Dating when(Row row) {
    boolean oneDay =
        !row.cell(clarity).equals(AGGREGATE) && !row.cell(datePrecision).equals(ONE_DAY_KNOWN);
    return Dating.of(Cells.between(cells.day(row, dateStart), cells.day(row, dateEnd), oneDay));
  }

  private static Participant participant(ActorId actor, Role role) {
    return Participant.builder().actor(actor).role(role).build();
  }
}

package org.onrecord.exchange.ucdp;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Duplicates;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.Output;
import org.onrecord.exchange.rows.Row;
import org.onrecord.exchange.rows.RowConverter;
import org.onrecord.exchange.ucdp.UcdpSides.Dyad;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Participant;
import org.onrecord.model.Provenance;
import org.onrecord.model.Role;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.UcdpViolence;
import org.onrecord.time.When;

/** Turns rows of UCDP GED into events, and hands their tolls on. */
final class UcdpEvents implements RowConverter {
  private static final String ONE_DAY_KNOWN = "1";
  private static final String ONE_SIDED = "3";
  private static final String AGGREGATE = "2";
  private static final int DIGITS_OF_ID = 7;
  private static final int LENGTH_OF_DAY = "2019-05-01".length();

  private final Output output;
  private final Cells cells;
  private final UcdpSides sides;
  private final UcdpPlaces places;
  private final UcdpToll toll;
  private final Leftovers leftovers;
  private final CodeColumn<EventType> types;
  private final BitSet ids = new BitSet();
  private final Duplicates unusualIds = new Duplicates();
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
    this.cells = new Cells(columns, output.ledger(), Cells.wordsForEmpty());
    this.sides = new UcdpSides(columns, cells, output);
    this.places = new UcdpPlaces(columns, cells, output);
    this.toll = new UcdpToll(columns, cells, output);
    this.leftovers = new Leftovers(columns, Set.of("id"));
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
    if (cameBefore(number, row)) {
      output.ledger().remark("an id has rows that differ, each of which gave an event of that id");
    }
    EventId event = EventId.of("ucdp-" + number);
    CarriedCells carried = new CarriedCells(row);
    Provenance provenance = output.provenance().row(number).build();
    Optional<Dyad> dyad = sides.of(row, carried);
    String code = cells.whole(row, type);
    Event.Builder builder =
        Event.builder()
            .id(event)
            .type(types.of(code).orElse(EventType.OTHER))
            .title(title(row))
            .when(when(row, carried))
            .externalId(IdScheme.UCDP, number)
            .provenance(provenance);
    places.of(row, carried).ifPresent(place -> builder.where(EventPlace.site(place.value())));
    dyad.ifPresent(both -> addSides(builder, code.equals(ONE_SIDED), both));
    Optional<Claim> deaths = toll.of(row, event, dyad, provenance, carried);
    leftovers
        .of(row, carried.indices())
        .ifPresent(json -> builder.extension(UcdpColumns.EXTENSION, json));
    output.add(builder.build());
    deaths.ifPresent(output::add);
  }

  /** Ids are counted from 1 on, so that a bit for each is mostly enough. */
  private boolean cameBefore(String number, Row row) {
    if (number.length() > DIGITS_OF_ID || number.charAt(0) < '1') {
      return unusualIds.earlier(List.of(number), row.number()) > 0;
    }
    int bit = Integer.parseInt(number);
    boolean before = ids.get(bit);
    ids.set(bit);
    return before;
  }

  private String title(Row row) {
    String dyad = row.cell(dyadName);
    String place = cells.text(row, where);
    String title = dyad.isEmpty() || place.isEmpty() ? dyad + place : dyad + ", " + place;
    return title.isEmpty() ? "Event " + row.cell(id) : title;
  }

  private Dating when(Row row, CarriedCells carried) {
    boolean oneDay =
        !cells.whole(row, clarity).equals(AGGREGATE)
            && !cells.whole(row, datePrecision).equals(ONE_DAY_KNOWN);
    String first = cells.day(row, dateStart);
    String last = cells.day(row, dateEnd);
    When when = Cells.between(first, last, oneDay);
    if (!when.isReadable()) {
      output.ledger().remark("a date cannot be read, and is kept as it stands");
    } else if (isDayOrNone(first) && isDayOrNone(last)) {
      carried.carries(dateStart);
      carried.carries(dateEnd);
    }
    return Dating.of(when);
  }

  /** What can be read and is no day, such as a month, would be written as its days. */
  private static boolean isDayOrNone(String text) {
    return text.isEmpty() || text.length() == LENGTH_OF_DAY;
  }

  private static void addSides(Event.Builder event, boolean oneSided, Dyad dyad) {
    event.participant(participant(dyad.a(), oneSided ? Role.INITIATOR : Role.OPPOSING_SIDE));
    event.participant(participant(dyad.b(), oneSided ? Role.VICTIM : Role.OPPOSING_SIDE));
  }

  private static Participant participant(ActorId actor, Role role) {
    return Participant.builder().actor(actor).role(role).build();
  }
}

package org.onrecord.exchange.gtd;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.LocationId;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;
import org.onrecord.model.codes.GtdAttackType;
import org.onrecord.model.codes.Mapped;

/** Turns rows of GTD into events, and hands on what is claimed of them. */
final class GtdEvents implements RowConverter {
  /** The year, month and day of the attack and its number on that day, from 0001. */
  private static final Pattern ID = Pattern.compile("[0-9]{12}");

  /** A number that a spreadsheet has rounded, as 2.00E+11 or 1.97007E+11 written out. */
  private static final Pattern ROUNDED = Pattern.compile("[0-9]{8}0000");

  /** Stata writes a point. */
  private static final Set<String> EMPTY =
      ImmutableSet.<String>builder().addAll(Cells.wordsForEmpty()).add(".").build();

  private static final int MOST_TARGETS = 3;

  private final Output output;
  private final Cells plain;
  private final GtdCells cells;
  private final GtdDates dates;
  private final GtdPlaces places;
  private final GtdGroups groups;
  private final GtdResponsibility responsibility;
  private final GtdToll toll;
  private final GtdHostages hostages;
  private final Leftovers leftovers;
  private final Duplicates events = new Duplicates();
  private final CodeColumn<EventType> types;
  private final GtdWeapons weapons;
  private final Columns columns;
  private final int id;
  private final int type;
  private final int typeLabel;
  private final int suicide;
  private final int city;

  GtdEvents(Columns columns, Output output) {
    this.output = output;
    this.columns = columns;
    this.plain = new Cells(columns, output.ledger(), EMPTY);
    this.cells = new GtdCells(columns, plain, output.ledger());
    this.dates = new GtdDates(columns, plain, output.ledger());
    this.places = new GtdPlaces(columns, cells, output);
    this.groups = new GtdGroups(columns, cells, output);
    this.responsibility = new GtdResponsibility(columns, cells);
    this.toll = new GtdToll(columns, cells);
    this.hostages = new GtdHostages(columns, cells, output.ledger());
    this.leftovers = new Leftovers(columns, GtdColumns.CARRIED);
    String kind = GtdColumns.coded(columns, "attacktype1");
    this.types = new CodeColumn<>(kind, GtdEvents::type, output.ledger());
    this.weapons = new GtdWeapons(columns, cells, output.ledger());
    this.id = columns.index("eventid");
    this.type = columns.index(kind);
    this.typeLabel = columns.index("attacktype1_txt");
    this.suicide = columns.index("suicide");
    this.city = columns.index("city");
  }

  private static Mapped<EventType> type(String code) {
    return known(code)
        .map(GtdAttackType::eventType)
        .orElseGet(() -> Mapped.lossy(EventType.of("gtd_" + code), "that no list has this code"));
  }

  private static Optional<GtdAttackType> known(String code) {
    return Cells.isWhole(code)
        ? GtdAttackType.of((int) Long.parseLong(code))
        : GtdAttackType.labelled(code);
  }

  @Override
  public boolean isIdentified(Row row) {
    return isId(plain.whole(row, id));
  }

  private static boolean isId(String number) {
    return ID.matcher(number).matches() && !ROUNDED.matcher(number).matches();
  }

  @Override
  public void convert(Row row) {
    String number = plain.whole(row, id);
    if (number.isEmpty()) {
      output.drop(DropReason.ID_MISSING, "expected twelve digits in eventid, but found nothing");
    } else if (number.equals("eventid")) {
      output.drop(DropReason.NOT_TAKEN_OVER, "expected an event, but found the header once more");
    } else if (!isId(number)) {
      output.drop(
          DropReason.ID_RUINED,
          "expected twelve digits, the day and a number, in eventid, but found \"" + number + '"');
    } else {
      convert(row, number);
    }
  }

  private void convert(Row row, String number) {
    if (events.earlier(List.of(number), row.number()) > 0) {
      output.ledger().remark("an id has rows that differ, each of which gave an event of that id");
    }
    CarriedCells carried = new CarriedCells(row);
    GtdClaims begun = new GtdClaims(output, number);
    List<GtdGroup> named = groups.of(row, carried);
    Event.Builder event = begin(row, number, named, carried).provenance(begun.provenance());
    List<Claim> claims = new ArrayList<>(toll.of(row, begun, carried));
    hostages.of(row, begun, carried).ifPresent(claims::add);
    claims.addAll(responsibility.of(row, begun, named, carried));
    leaveOutEmpty(row, carried);
    leftovers.of(row, carried.indices()).ifPresent(json -> event.extension("x_gtd", json));
    output.add(event.build());
    claims.forEach(output::add);
  }

  /** Words for empty cells are no values to be kept, and would be changes between two releases. */
  private void leaveOutEmpty(Row row, CarriedCells carried) {
    boolean any = false;
    for (int i = 0; i < row.cells().size(); i++) {
      if (EMPTY.contains(row.cell(i))) {
        carried.carries(i);
        any = true;
      }
    }
    if (any) {
      output.ledger().remark("words for empty cells, such as NA, are left out");
    }
  }

  private Event.Builder begin(Row row, String number, List<GtdGroup> named, CarriedCells carried) {
    EventType kind = kind(row);
    Event.Builder event =
        Event.of("gtd-" + number, kind)
            .title(title(row, kind))
            .when(dates.of(row, carried))
            .externalId(IdScheme.GTD, number);
    Optional<LocationId> place = places.of(row, carried);
    place.ifPresent(where -> event.where(EventPlace.site(where.value())));
    boolean rivals = responsibility.areRivals(row);
    for (GtdGroup group : named) {
      if (group.number() == 1 || !rivals) {
        event.participant(Role.INITIATOR, group.actor().value());
      }
    }
    for (String people : groups.ofNoGroup(row)) {
      event.participant(Participant.described(people, Role.INITIATOR));
    }
    for (int i = 1; i <= MOST_TARGETS; i++) {
      target(row, i, carried).ifPresent(event::participant);
    }
    weapons.of(row).forEach(event::weapon);
    return event;
  }

  private EventType kind(Row row) {
    String code = cells.code(row, type);
    String label = cells.text(row, typeLabel);
    EventType byCode = types.of(agree(code, label) ? code : label).orElse(EventType.ATTACK);
    boolean bomber = cells.code(row, suicide).equals("1");
    return bomber && byCode.equals(EventType.BOMBING) ? EventType.SUICIDE_BOMBING : byCode;
  }

  /** Returns false only if both are known; a label tells more surely what was meant. */
  private boolean agree(String code, String label) {
    Optional<GtdAttackType> told = GtdAttackType.labelled(label);
    Optional<GtdAttackType> coded = known(code);
    boolean agree = told.isEmpty() || coded.isEmpty() || told.equals(coded);
    if (!agree) {
      output.ledger().remark("attacktype1 has another code than its label, which is taken");
    }
    return agree;
  }

  private String title(Row row, EventType kind) {
    String place = cells.text(row, city);
    String label = kind.label();
    String words = Character.toUpperCase(label.charAt(0)) + label.substring(1);
    return place.isEmpty() ? words : words + ", " + place;
  }

  /** Returns a target as the row describes it, or else what kind of target it was. */
  private Optional<Participant> target(Row row, int number, CarriedCells carried) {
    int column = columns.index("target" + number);
    String words = cells.text(row, column);
    carried.carries(column, words);
    String kind = cells.text(row, columns.index("targtype" + number + "_txt"));
    String party = words.isEmpty() ? kind : words;
    return party.isEmpty()
        ? Optional.empty()
        : Optional.of(Participant.described(party, Role.TARGET));
  }
}

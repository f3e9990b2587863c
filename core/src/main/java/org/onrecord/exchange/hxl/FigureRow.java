package org.onrecord.exchange.hxl;

import static java.util.stream.Collectors.joining;
import static org.onrecord.exchange.hxl.FigureColumn.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.rows.Estimate;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Ref;
import org.onrecord.model.Victims;
import org.onrecord.model.Voice;
import org.onrecord.time.When;

/** One figure as a row. */
final class FigureRow {
  /** What spreadsheets take for the beginning of a formula, unless a plain number begins so. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[=+\\-@\\t\\r\\n\\x00\uFF1D\uFF0B\uFF0D\uFF20].*");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE]-?\\d+)?");
  private static final String BETWEEN = "; ";

  private final DossierIndex index;
  private final Map<FigureColumn, String> cells = new EnumMap<>(FigureColumn.class);

  private FigureRow(Claim claim, String part, DossierIndex index) {
    this.index = index;
    put(CLAIM, claim.id().value());
    put(PART, part);
    put(SAID_BY, saidBy(claim));
    claim.citations().stream().findFirst().ifPresent(this::cited);
  }

  static FigureRow of(Claim claim, String part, CasualtyCount count, DossierIndex index) {
    FigureRow row = new FigureRow(claim, part, index);
    row.put(COUNTED, count.harm().toString());
    count.victims().ifPresent(row::victims);
    row.figure(count.quantity());
    row.covers(count.events(), count.place());
    count.period().ifPresent(period -> row.put(DATE, text(period)));
    count.basis().ifPresent(basis -> row.put(BASIS, word(basis)));
    count.asOf().ifPresent(asOf -> row.put(AS_OF, text(asOf)));
    return row;
  }

  static FigureRow of(Claim claim, Count count, DossierIndex index) {
    FigureRow row = new FigureRow(claim, "total", index);
    row.put(COUNTED, word(count.counted()));
    row.figure(count.quantity());
    row.put(UNIT, count.noun().orElse(""));
    count.of().ifPresent(of -> row.put(WHO, row.name(of)));
    row.covers(List.of(), count.at());
    count.period().ifPresent(period -> row.put(DATE, text(period)));
    return row;
  }

  List<String> cells() {
    return Stream.of(FigureColumn.values())
        .map(column -> harmless(cells.getOrDefault(column, "")))
        .toList();
  }

  static String harmless(String cell) {
    boolean formula = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }

  private String saidBy(Claim claim) {
    Stream<String> publisher =
        claim.citations().stream()
            .limit(1)
            .flatMap(citation -> index.source(citation.source()).stream())
            .flatMap(source -> source.publisher().stream())
            .map(this::name);
    return Stream.concat(publisher, claim.voices().stream().map(this::voice))
        .collect(joining(" > "));
  }

  private String voice(Voice voice) {
    return voice.speakers().stream().map(this::name).collect(joining(", "))
        + " ("
        + voice.act()
        + ")";
  }

  private void cited(Citation citation) {
    Stream<String> where =
        Stream.of(
                citation.page().map(page -> "page " + page),
                citation.row().map(row -> "row " + row),
                citation.timecode(),
                citation.span().map(String::valueOf))
            .flatMap(Optional::stream);
    put(CITATION, where.collect(joining(", ")));
    put(SOURCE, citation.source().value());
    index
        .source(citation.source())
        .ifPresent(
            source -> {
              put(SOURCE, source.displayName());
              put(SOURCE_URL, source.url().orElse(""));
              put(PUBLISHED, source.published().map(FigureRow::text).orElse(""));
            });
  }

  private void victims(Victims victims) {
    put(WHO, victims.actor().map(this::name).or(victims::described).orElse(""));
    put(STATUS, word(victims.status()));
    put(SEX, victims.sex().map(FigureRow::word).orElse(""));
    put(AGE, victims.age().map(String::valueOf).orElse(""));
  }

  private void figure(Quantity quantity) {
    Estimate estimate = Estimate.of(quantity);
    put(NOTATION, quantity.notation());
    put(LOW, Estimate.cell(estimate.low()));
    put(BEST, Estimate.cell(estimate.best()));
    put(HIGH, Estimate.cell(estimate.high()));
    put(UNIT, quantity.unit());
    put(WORDS, quantity.reported().orElse(""));
  }

  private void covers(List<EventId> ids, Optional<LocationId> place) {
    List<Event> events = ids.stream().flatMap(id -> index.event(id).stream()).toList();
    put(EVENT, ids.stream().map(EventId::value).collect(joining(BETWEEN)));
    put(EVENT_TITLE, each(events, DossierRecord::displayName));
    put(EVENT_TYPE, each(events, event -> event.type().toString()));
    put(DATE, each(events, event -> event.when().map(FigureRow::text).orElse("")));
    Optional<Location> where = place.or(() -> site(events)).flatMap(index::location);
    where.ifPresent(this::place);
  }

  /** A figure for several events has the place that all of them share. */
  private static Optional<LocationId> site(List<Event> events) {
    List<LocationId> sites =
        events.stream()
            .flatMap(event -> event.where().stream())
            .map(EventPlace::location)
            .distinct()
            .toList();
    return sites.size() == 1 ? Optional.of(sites.get(0)) : Optional.empty();
  }

  private void place(Location place) {
    put(PLACE, place.displayName());
    put(COUNTRY, place.country().orElse(""));
    place
        .coordinates()
        .ifPresent(
            point -> {
              put(LATITUDE, String.valueOf(point.latitude()));
              put(LONGITUDE, String.valueOf(point.longitude()));
            });
  }

  private static String each(List<Event> events, Function<Event, String> text) {
    return events.stream()
        .map(text)
        .filter(cell -> !cell.isEmpty())
        .distinct()
        .collect(joining(BETWEEN));
  }

  private String name(Ref ref) {
    return index.record(ref).map(DossierRecord::displayName).orElse(ref.value());
  }

  private static String text(Dating date) {
    return date.when().map(When::toString).or(date::reported).orElse("");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void put(FigureColumn column, String text) {
    cells.put(column, text);
  }
}

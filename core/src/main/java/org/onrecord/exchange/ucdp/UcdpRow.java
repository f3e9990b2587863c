package org.onrecord.exchange.ucdp;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.exchange.rows.Estimate;
import org.onrecord.exchange.rows.KilledIn;
import org.onrecord.exchange.rows.Leftovers;
import org.onrecord.exchange.rows.PlacePath;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Dating;
import org.onrecord.model.Event;
import org.onrecord.model.EventPlace;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Participant;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;
import org.onrecord.model.codes.DateSpan;
import org.onrecord.model.codes.UcdpDatePrecision;
import org.onrecord.model.codes.UcdpViolence;
import org.onrecord.model.codes.UcdpWherePrecision;
import org.onrecord.time.When;

/** One event as a row of UCDP GED: what the row that it came from had, and what the model has. */
final class UcdpRow {
  private static final Set<LocationKind> DIVISIONS =
      Set.of(LocationKind.COUNTRY, LocationKind.ADMIN1, LocationKind.ADMIN2);
  private static final Pattern BRACKETS = Pattern.compile("^\\[|]$");
  private static final Pattern BETWEEN_DAYS = Pattern.compile("/|\\.\\.");

  private final Event event;
  private final DossierIndex index;
  private final UcdpLosses losses;
  private final Map<String, String> cells = new LinkedHashMap<>();

  UcdpRow(Event event, DossierIndex index, UcdpLosses losses) {
    this.event = event;
    this.index = index;
    this.losses = losses;
  }

  Map<String, String> cells() {
    String kept = event.extensions().get(UcdpColumns.EXTENSION);
    if (kept != null) {
      cells.putAll(Leftovers.read(kept));
    }
    cells.put("id", event.externalIds().getOrDefault(IdScheme.UCDP, event.id().value()));
    List<Actor> sides = sides();
    sides.stream().findFirst().ifPresent(side -> side("a", side));
    sides.stream().skip(1).findFirst().ifPresent(side -> side("b", side));
    if (sides.size() == 2) {
      UcdpViolence.between(sides.get(0).kind(), sides.get(1).kind())
          .value()
          .ifPresent(type -> infer("type_of_violence", String.valueOf(type.code())));
    }
    event.when().flatMap(Dating::when).ifPresent(this::date);
    event.where().stream()
        .map(EventPlace::location)
        .flatMap(place -> index.location(place).stream())
        .findFirst()
        .ifPresent(place -> place(new PlacePath(place, index)));
    toll(sides);
    return cells;
  }

  private List<Actor> sides() {
    List<Actor> all =
        event.participants().stream()
            .map(Participant::actor)
            .flatMap(Optional::stream)
            .flatMap(actor -> index.actor(actor).stream())
            .toList();
    if (all.size() > 2) {
      losses.add(event, "participants", "a row has two sides");
    }
    return all.stream().limit(2).toList();
  }

  private void side(String letter, Actor side) {
    String name = side.displayName();
    put("side_" + letter, name.equals(UcdpSides.NAMELESS) ? "" : name);
    put("side_" + letter + "_new_id", side.externalIds().getOrDefault(IdScheme.UCDP, ""));
    infer("gwno" + letter, side.externalIds().getOrDefault(IdScheme.GLEDITSCH_WARD, ""));
  }

  private void date(When when) {
    String[] ends = ends(when);
    putIfAbsent("date_start", ends[0]);
    putIfAbsent("date_end", ends[1]);
    if (when.earliest().isPresent() && when.latest().isPresent() && !when.isReversed()) {
      long days = ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get()) + 1;
      infer("year", String.valueOf(when.earliest().get().getYear()));
      DateSpan.ofDays(days)
          .map(UcdpDatePrecision::from)
          .ifPresent(precision -> infer("date_prec", String.valueOf(precision.code())));
    }
  }

  /** The first and last day; or the two texts that the importer made one of. */
  private static String[] ends(When when) {
    if (when.earliest().isPresent() && when.latest().isPresent() && !when.isReversed()) {
      return new String[] {when.earliest().get().toString(), when.latest().get().toString()};
    }
    String[] texts = BETWEEN_DAYS.split(BRACKETS.matcher(when.toString()).replaceAll(""), 2);
    return new String[] {texts[0], texts[texts.length - 1]};
  }

  private void place(PlacePath path) {
    Location place = path.place();
    if (DIVISIONS.contains(place.kind())) {
      infer("where_coordinates", path.name());
    } else {
      put("where_coordinates", path.name());
    }
    put("adm_1", path.name(LocationKind.ADMIN1));
    put("adm_2", path.name(LocationKind.ADMIN2));
    put("country", path.name(LocationKind.COUNTRY));
    put(
        "country_id",
        path.nearest(LocationKind.COUNTRY)
            .map(country -> country.externalIds().get(IdScheme.GLEDITSCH_WARD))
            .orElse(""));
    place
        .coordinates()
        .ifPresent(
            point -> {
              put("latitude", String.valueOf(point.latitude()));
              put("longitude", String.valueOf(point.longitude()));
              UcdpWherePrecision.from(point.precision())
                  .value()
                  .ifPresent(code -> put("where_prec", String.valueOf(code.code())));
            });
  }

  private void toll(List<Actor> sides) {
    KilledIn killed = KilledIn.of(event, index);
    boolean besideOne = cells.containsKey("low") || cells.containsKey("high");
    if (!besideOne || !killed.low().equals(killed.high())) {
      put("low", Estimate.cell(killed.low()));
      put("high", Estimate.cell(killed.high()));
    }
    put("best", Estimate.cell(killed.best()));
    if (killed.claims().size() > 1) {
      killed
          .claims()
          .forEach(
              claim -> losses.add(claim, "record", "a row has one estimate, from low to high"));
    }
    killed
        .only()
        .map(claim -> (Casualties) claim.says())
        .ifPresent(toll -> toll.parts().forEach(part -> part(part, sides)));
  }

  private void part(CasualtyCount part, List<Actor> sides) {
    Optional<ActorId> actor = part.victims().flatMap(Victims::actor);
    Optional<VictimStatus> status = part.victims().map(Victims::status);
    String column = "";
    if (actor.isPresent() && !sides.isEmpty() && actor.get().equals(sides.get(0).id())) {
      column = "deaths_a";
    } else if (actor.isPresent() && sides.size() > 1 && actor.get().equals(sides.get(1).id())) {
      column = "deaths_b";
    } else if (status.filter(VictimStatus.CIVILIAN::equals).isPresent()) {
      column = "deaths_civilians";
    } else if (status.filter(VictimStatus.UNKNOWN::equals).isPresent()) {
      column = "deaths_unknown";
    }
    if (!column.isEmpty() && part.quantity().number().isPresent()) {
      putIfAbsent(column, Estimate.cell(part.quantity().number()));
    }
  }

  /** What stayed with the event is written where the model has nothing to say. */
  private void put(String column, String text) {
    if (!text.isEmpty()) {
      cells.put(column, text);
    }
  }

  /** What follows from the rest is left open where the row that the event came from did so. */
  private void infer(String column, String text) {
    if (!UcdpLosses.isImported(event)) {
      putIfAbsent(column, text);
    }
  }

  private void putIfAbsent(String column, String text) {
    cells.putIfAbsent(column, text);
  }
}

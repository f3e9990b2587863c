package org.onrecord.exchange.geojson;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.exchange.rows.Json;
import org.onrecord.exchange.rows.JsonObject;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Location;
import org.onrecord.model.Participant;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;
import org.onrecord.time.When;

/** Makes features of events. */
final class Features {
  private static final double NORTHERNMOST = 90;
  private static final double EASTERNMOST = 180;

  private final Map<Ref, DossierRecord> records;
  private final Map<Ref, Integer> claims;

  Features(Map<Ref, DossierRecord> records, Map<Ref, Integer> claims) {
    this.records = records;
    this.claims = claims;
  }

  List<JsonObject> of(Event event) {
    JsonObject.Builder properties = properties(event);
    if (event.where().isEmpty()) {
      return List.of(feature(event.id().value(), Optional.empty(), properties));
    }
    return event.where().stream()
        .map(
            place ->
                feature(
                    id(event, place),
                    location(place).flatMap(Location::coordinates).filter(Features::isOnEarth),
                    at(place, properties(event))))
        .toList();
  }

  private static String id(Event event, EventPlace place) {
    if (event.where().size() == 1) {
      return event.id().value();
    }
    String id = event.id().value() + "@" + place.location().value();
    long roles =
        event.where().stream().map(EventPlace::location).filter(place.location()::equals).count();
    return roles == 1 ? id : id + "@" + word(place.role());
  }

  private Optional<Location> location(EventPlace place) {
    return Optional.ofNullable(records.get(place.location())).map(Location.class::cast);
  }

  private static JsonObject feature(
      String id, Optional<Coordinates> point, JsonObject.Builder properties) {
    return JsonObject.builder()
        .put("type", "Feature")
        .put("id", id)
        .put("geometry", point.map(Features::geometry).orElse(Json.Word.NULL))
        .put("properties", properties.build())
        .build();
  }

  /** RFC 7946, section 3.1.1: longitude, then latitude. */
  private static Json geometry(Coordinates point) {
    Json position = new Json.Items(List.of(Json.of(point.longitude()), Json.of(point.latitude())));
    return JsonObject.builder().put("type", "Point").put("coordinates", position).build();
  }

  static boolean isOnEarth(Coordinates point) {
    return Math.abs(point.latitude()) <= NORTHERNMOST && Math.abs(point.longitude()) <= EASTERNMOST;
  }

  private JsonObject.Builder properties(Event event) {
    JsonObject.Builder properties =
        JsonObject.builder()
            .put("event", event.id().value())
            .put("type", event.type().code())
            .put("status", word(event.status()))
            .put("title", event.title());
    event.when().ifPresent(when -> date(when, properties));
    return properties
        .put("partOf", event.partOf().map(EventId::value))
        .put("channel", event.channel().map(Term::code))
        .put("participants", event.participants(), this::participant)
        .put("claims", Json.of((long) claims.getOrDefault(event.id(), 0)));
  }

  private static void date(Dating date, JsonObject.Builder properties) {
    properties
        .put("when", date.when().map(When::toString))
        .put("whenReported", date.reported())
        .put("timeOfDay", date.timeOfDay().map(Object::toString))
        .put("firstDay", date.when().flatMap(When::earliest).map(LocalDate::toString))
        .put("lastDay", date.when().flatMap(When::latest).map(LocalDate::toString));
  }

  private Json participant(Participant participant) {
    JsonObject.Builder json = JsonObject.builder().put("role", participant.role().code());
    participant
        .actor()
        .ifPresent(
            actor -> {
              json.put("actor", actor.value());
              json.put(
                  "name", Optional.ofNullable(records.get(actor)).map(DossierRecord::displayName));
            });
    return json.put("described", participant.described()).build();
  }

  private JsonObject.Builder at(EventPlace place, JsonObject.Builder properties) {
    properties.put("place", place.location().value()).put("placeRole", word(place.role()));
    location(place).ifPresent(location -> place(location, properties));
    return properties;
  }

  private static void place(Location location, JsonObject.Builder properties) {
    properties
        .put("placeName", location.displayName())
        .put("placeKind", location.kind().code())
        .put("country", location.country());
    if (location.collective()) {
      properties.put("collectivePlace", Json.of(true));
    }
    properties.put(
        "precision",
        location
            .coordinates()
            .map(Coordinates::precision)
            .filter(precision -> precision != PointPrecision.NOT_STATED)
            .map(Features::word));
    location
        .radius()
        .filter(radius -> !radius.isInfinite())
        .ifPresent(radius -> properties.put("radiusMetres", Json.of(radius)));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

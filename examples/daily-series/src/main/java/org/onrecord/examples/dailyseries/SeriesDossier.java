package org.onrecord.examples.dailyseries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.time.When;

/** Puts around the claims of a series the records that they speak of, and no others. */
final class SeriesDossier {
  private final Setting setting;
  private final List<Row> rows;
  private final Set<Column> columns;

  SeriesDossier(Setting setting, List<Row> rows, Set<Column> columns) {
    this.setting = setting;
    this.rows = rows;
    this.columns = columns;
  }

  Dossier of(List<Claim> claims) {
    return Dossier.builder(setting.id(), setting.title())
        .source(source())
        .addAllActors(actors(claims))
        .location(setting.location())
        .addAllEvents(events())
        .addAllClaims(claims)
        .build();
  }

  private Source source() {
    Source.Builder source =
        Source.of(FigureClaims.SERIES, SourceKind.DATASET)
            .title(setting.title())
            .publisher(setting.compiler().id());
    if (!rows.isEmpty()) {
      // The file does not say when it was published, but it cannot have been before its last day.
      source.published(
          Dating.builder()
              .when(When.parse("[" + rows.get(rows.size() - 1).date() + "..]"))
              .basis(DatingBasis.INFERRED)
              .build());
    }
    return source.build();
  }

  private List<Actor> actors(List<Claim> claims) {
    Set<ActorId> speaking = new LinkedHashSet<>();
    claims.forEach(claim -> claim.voices().forEach(voice -> speaking.addAll(voice.speakers())));
    List<Actor> actors = new ArrayList<>(List.of(setting.compiler()));
    setting.tellers().values().stream()
        .filter(teller -> speaking.contains(teller.id()))
        .sorted(Comparator.comparing(teller -> teller.id().value()))
        .forEach(actors::add);
    Map<String, Actor> populations = new LinkedHashMap<>();
    for (Column column : columns) {
      populations.computeIfAbsent(column.group().actor(), id -> population(column.group()));
    }
    actors.addAll(populations.values());
    return actors;
  }

  private Actor population(Group group) {
    return Actor.population(group.actor(), group.called() + " " + setting.area()).build();
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    if (columns.stream().anyMatch(column -> column.event().equals(Column.HOSTILITIES))) {
      events.add(
          Event.of(Column.HOSTILITIES, EventType.WAR)
              .title("Hostilities in " + setting.area())
              .build());
    }
    if (columns.stream().anyMatch(column -> column.event().equals(Column.HUNGER))) {
      events.add(
          Event.of(Column.HUNGER, EventType.STATE_OF_AFFAIRS)
              .title("Hunger in " + setting.area())
              .build());
    }
    return events;
  }
}

package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.LostField;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.model.NameKind;
import org.onrecord.model.Ref;
import org.onrecord.model.Role;
import org.onrecord.model.Source;

class AcledExportTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private ExportReport write(Dossier dossier) {
    return Acled.exporter().write(dossier, out);
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Imported read(String file) {
    return Tables.read(Acled.importer(), Tables.bytes(AcledExportTest.class, file), file);
  }

  /** The rows of a table by the id of the event, as cells by column; of duplicates, the first. */
  private static Map<String, Map<String, String>> rows(String text) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    CsvReader.builder().ofNamedCsvRecord(text.replace("\ufeff", "")).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .forEach(row -> rows.putIfAbsent(row.get("event_id_cnty"), row));
    return rows;
  }

  private static Map<String, Map<String, String>> rowsOf(String file) {
    return rows(new String(Tables.bytes(AcledExportTest.class, file), StandardCharsets.UTF_8));
  }

  @Test
  void aTableOfTodayIsWrittenAgainCellByCell() {
    ExportReport report = write(read("31-columns.csv").dossier());
    Map<String, Map<String, String>> before = rowsOf("31-columns.csv");
    Map<String, Map<String, String>> after = rows(text());

    assertThat(report.written()).isEqualTo(6);
    assertThat(report.isComplete()).as("lost: %s", report.lost()).isTrue();
    assertThat(text()).startsWith("event_id_cnty,event_date,year,time_precision,disorder_type,");
    putDate(before, "LUM1", "2024-11-08");
    putDate(before, "LUM3", "2024-11-30");
    assertThat(after).isEqualTo(before);
  }

  private static void putDate(Map<String, Map<String, String>> rows, String event, String date) {
    rows.computeIfPresent(
        event,
        (id, row) -> {
          row.put("event_date", date);
          return row;
        });
  }

  @Test
  void whatIsWrittenIsReadAsTheSameRecords() {
    for (String file : List.of("31-columns.csv", "35-columns-numbers.csv")) {
      out.reset();
      Dossier before = read(file).dossier();
      write(before);
      Dossier after = Tables.read(Acled.importer(), out.toByteArray(), file).dossier();

      assertThat(after.claims()).isEqualTo(before.claims());
      assertThat(after.actors()).isEqualTo(before.actors());
      assertThat(after.locations()).isEqualTo(before.locations());
      assertThat(after.events())
          .extracting(Event::id, Event::type, Event::participants, Event::where)
          .isEqualTo(
              before.events().stream()
                  .map(it -> tuple(it.id(), it.type(), it.participants(), it.where()))
                  .toList());
    }
  }

  @Test
  void columnsBesideThe31AreToldOf() {
    ExportReport report = write(read("35-columns-numbers.csv").dossier());
    Map<String, Map<String, String>> before = rowsOf("35-columns-numbers.csv");
    before
        .values()
        .forEach(row -> row.keySet().removeIf(column -> !AcledColumns.OF_EXPORT.contains(column)));

    assertThat(rows(text())).isEqualTo(before);
    assertThat(report.lost())
        .extracting(LostField::kind, LostField::field, LostField::count)
        .containsExactly(
            tuple(Ref.Kind.EVENT, "x_acled.population_1km", 1L),
            tuple(Ref.Kind.EVENT, "x_acled.population_best", 1L));
  }

  @Test
  void anOldTableIsWrittenInTodaysColumns() {
    ExportReport report = write(read("25-columns.csv").dossier());
    Map<String, String> battle = rows(text()).get("1LUM");

    assertThat(battle)
        .containsEntry("event_date", "2015-01-01")
        .containsEntry("event_type", "Battle-No change of territory")
        .containsEntry("sub_event_type", "")
        .containsEntry("disorder_type", "")
        .containsEntry("inter1", "1")
        .containsEntry("interaction", "12")
        .containsEntry("iso", "10")
        .containsEntry("country", "Antarctica");
    assertThat(rows(text()).get("2LUM"))
        .containsEntry("location", "Sainte-Zoë")
        .containsEntry("inter2", "0");
    assertThat(report.lost())
        .extracting(LostField::field)
        .containsExactlyInAnyOrder(
            "x_acled.gwno", "x_acled.event_id_no_cnty", "externalIds.gleditsch_ward");
  }

  @Test
  void rowsOfOneActorEachBecomeOneRow() {
    ExportReport report = write(read("29-columns.csv").dossier());

    assertThat(report.written()).isEqualTo(2);
    assertThat(rows(text()).get("LUM21"))
        .containsEntry("actor1", "Military Forces of Lumen (2019-)")
        .containsEntry("inter1", "State forces")
        .containsEntry("actor2", "Quill Front")
        .containsEntry("assoc_actor_2", "Tide Brigade")
        .containsEntry("inter2", "Rebel group")
        .containsEntry("interaction", "State forces-Rebel group");
    assertThat(report.lost())
        .extracting(LostField::kind, LostField::field)
        .containsExactlyInAnyOrder(
            tuple(Ref.Kind.EVENT, "x_acled.population_best"),
            tuple(Ref.Kind.CLAIM, "x_acled.population_best"));
  }

  @Test
  void deletedEventsHaveNoRow() {
    ExportReport report = write(read("deleted-events.csv").dossier());

    assertThat(report.written()).isZero();
    assertThat(report.lost())
        .extracting(LostField::kind, LostField::field, LostField::count)
        .containsExactly(tuple(Ref.Kind.EVENT, "record", 2L));
  }

  @Test
  void whatWasChangedSinceTheImportIsWritten() {
    Dossier imported = read("31-columns.csv").dossier();
    Event changed =
        Event.builder()
            .from(Tables.event(imported, "acled-LUM2"))
            .type(EventType.ABDUCTION)
            .when("2024-11-10")
            .title("The quay")
            .build();
    ExportReport report = write(Dossier.builder().from(imported).events(List.of(changed)).build());

    assertThat(report.lost())
        .filteredOn(lost -> lost.kind() == Ref.Kind.EVENT)
        .extracting(LostField::field)
        .as("a title of one's own, and the cells that told the type before")
        .containsExactlyInAnyOrder("title", "x_acled.event_type", "x_acled.sub_event_type");

    assertThat(rows(text()).get("LUM2"))
        .containsEntry("event_type", "Violence against civilians")
        .containsEntry("sub_event_type", "Abduction/forced disappearance")
        .containsEntry("event_date", "2024-11-10")
        .containsEntry("time_precision", "1")
        .containsEntry("source", "The Lumen Herald; Quay Radio; Undisclosed Source");
  }

  private static Dossier harbour() {
    return Dossier.builder("harbour-fire", "Fire at the harbour")
        .source(Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"))
        .actor(
            Actor.person("mayor", "Ada Quill"),
            Actor.armedGroup("guard", "Harbour Guard").name(NameKind.ALIAS, "The Guard"),
            Actor.stateForces("police", "Lumen Police"),
            Actor.population("dockers", "Dock workers"))
        .location(
            Location.country("lumen", "Lumen"),
            Location.admin1("shore", "Shore").partOf("lumen"),
            Location.settlement("port", "Port Lumen").partOf("shore").coordinates(-64.5, 10))
        .event(
            Event.of("fire", EventType.DRONE_ATTACK)
                .title("Drone attack on the harbour")
                .when("2031-04-11?")
                .at("port")
                .participant(Role.INITIATOR, "guard")
                .participant(Role.SUPPORTER, "police")
                .participant(Role.VICTIM, "dockers")
                .participant(Role.HOST, "mayor"),
            Event.of("speech", EventType.SPEECH).when("2031-04-12"),
            Event.of("raid", EventType.RAID).status(EventStatus.THREATENED))
        .claim(
            Claim.by("mayor")
                .states(Casualties.killed(">=3").among("dockers").in("fire"))
                .citing("herald", 120, 180),
            Claim.by("police").states(Casualties.killed("5").in("fire")).citing("herald", 0, 9),
            Claim.by("guard").denies(Casualties.killed("1").in("fire")),
            Claim.by("police")
                .states(Casualties.of(CasualtyCount.of(Harm.WOUNDED, "9")).in("fire")))
        .build();
  }

  @Test
  void aDossierFromElsewhereIsWrittenAsFarAsItGoes() {
    ExportReport report = write(harbour());

    assertThat(report.written()).isEqualTo(1);
    assertThat(rows(text()).get("fire"))
        .containsEntry("event_date", "2031-04-11")
        .containsEntry("time_precision", "1")
        .containsEntry("disorder_type", "Political violence")
        .containsEntry("event_type", "Explosions/Remote violence")
        .containsEntry("sub_event_type", "Air/drone strike")
        .containsEntry("actor1", "Harbour Guard")
        .containsEntry("assoc_actor_1", "Lumen Police")
        .containsEntry("actor2", "Dock workers")
        .containsEntry("inter2", "Civilians")
        .containsEntry("country", "Lumen")
        .containsEntry("admin1", "Shore")
        .containsEntry("location", "Port Lumen")
        .containsEntry("latitude", "-64.5")
        .containsEntry("longitude", "10")
        .containsEntry("geo_precision", "")
        .containsEntry("source", "The Lumen Herald")
        .containsEntry("notes", "Drone attack on the harbour")
        .containsEntry("fatalities", "3")
        .containsEntry("timestamp", "");
    assertThat(report.lost())
        .extracting(LostField::kind, LostField::field)
        .contains(
            tuple(Ref.Kind.SOURCE, "published"),
            tuple(Ref.Kind.ACTOR, "record"),
            tuple(Ref.Kind.ACTOR, "names"),
            tuple(Ref.Kind.EVENT, "type"),
            tuple(Ref.Kind.EVENT, "when"),
            tuple(Ref.Kind.EVENT, "participants"),
            tuple(Ref.Kind.EVENT, "participants.role"),
            tuple(Ref.Kind.EVENT, "record"),
            tuple(Ref.Kind.CLAIM, "says.total.quantity"),
            tuple(Ref.Kind.CLAIM, "says.total.victims.actor"),
            tuple(Ref.Kind.CLAIM, "voices.speakers"),
            tuple(Ref.Kind.CLAIM, "citations.span"),
            tuple(Ref.Kind.CLAIM, "record"));
    assertThat(report.lost())
        .filteredOn(lost -> lost.kind() == Ref.Kind.CLAIM && lost.field().equals("record"))
        .extracting(LostField::count)
        .as("the other figure, the denial and the wounded")
        .containsExactly(3L);
  }

  @Test
  void cellsOfSpreadsheetsAreNotChanged() {
    Dossier dossier =
        Dossier.builder("d", "D")
            .event(Event.of("e", EventType.ARMED_CLASH).title("=1+1").when("2031-04-11"))
            .build();
    write(dossier);

    assertThat(rows(text()).get("e")).containsEntry("notes", "=1+1");
  }

  @Test
  void theNameOfTheReleaseIsToldToBeLost() {
    Dossier dossier =
        Tables.read(
                Acled.importer().withRelease("2025-10"),
                Tables.bytes(AcledExportTest.class, "31-columns.csv"),
                "31-columns.csv")
            .dossier();

    assertThat(write(dossier).lost())
        .extracting(LostField::field)
        .containsOnly("provenance.release", "provenance.revision");
    assertThat(rows(text()).get("LUM1")).containsEntry("timestamp", "1730000001");
  }
}

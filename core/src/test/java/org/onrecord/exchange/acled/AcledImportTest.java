package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.count.Lexicon;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.MappedCode;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Tables;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.time.When;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Validator;

class AcledImportTest {
  private static Imported read(String file) {
    return Tables.read(Acled.importer(), Tables.bytes(AcledImportTest.class, file), file);
  }

  @Test
  void aRowBecomesAnEventAndAFigure() {
    Dossier dossier = read("31-columns.csv").dossier();
    Event clash = Tables.event(dossier, "acled-LUM1");

    assertThat(clash.type()).isEqualTo(EventType.ARMED_CLASH);
    assertThat(clash.title()).contains("Armed clash, Port Lumen");
    assertThat(clash.when()).contains(Dating.of("2024-11-08", "08 November 2024"));
    assertThat(clash.externalIds()).isEqualTo(Map.of(IdScheme.ACLED, "LUM1"));
    assertThat(clash.provenance())
        .contains(Provenance.builder().dataset("ACLED").row("LUM1").revision("1730000001").build());
    assertThat(participants(dossier, "acled-LUM1"))
        .containsExactly(
            "opposing_side: Military Forces of Lumen (2019-)", "opposing_side: Quill Front");
    assertThat(Tables.path(dossier, clash.where().get(0).location()))
        .isEqualTo("Port Lumen < Harbour < Lumen < Antarctica");
    assertThat(place(dossier, clash).country()).contains("AQ");
    assertThat(place(dossier, clash).coordinates())
        .contains(Coordinates.of(-64.7742, -64.0531, PointPrecision.EXACT));

    Claim deaths = Tables.claim(dossier, "acled-LUM1-deaths");
    assertThat(deaths.voices()).isEmpty();
    assertThat(deaths.citations())
        .singleElement()
        .satisfies(cited -> assertThat(cited.row()).contains("LUM1"))
        .satisfies(cited -> assertThat(cited.source().value()).isEqualTo("acled"));
    CasualtyCount total = ((Casualties) deaths.says()).total().orElseThrow();
    assertThat(total.quantity().notation()).isEqualTo("2");
    assertThat(total.quantity().lexicon()).contains(Lexicon.acled().name());
    assertThat(total.events()).containsExactly(clash.id());
  }

  private static List<String> participants(Dossier dossier, String event) {
    return Tables.event(dossier, event).participants().stream()
        .map(each -> each.role() + ": " + Tables.name(dossier, each.actor().orElseThrow()))
        .toList();
  }

  private static Location place(Dossier dossier, Event event) {
    LocationId id = event.where().get(0).location();
    return dossier.locations().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void rolesFollowFromTypesAndNothingElse() {
    Dossier dossier = read("31-columns.csv").dossier();

    assertThat(participants(dossier, "acled-LUM2"))
        .containsExactly(
            "initiator: Quill Front",
            "target: Civilians (Lumen)",
            "member: Fishers (Lumen)",
            "member: Labor Group (Lumen)");
    assertThat(participants(dossier, "acled-LUM3"))
        .containsExactly(
            "initiator: Protesters (Lumen)", "member: Students (Lumen)", "member: Women (Lumen)");
    assertThat(participants(dossier, "acled-LUM4"))
        .containsExactly("target: Protesters (Lumen)", "initiator: Police Forces of Lumen (2019-)");
    assertThat(participants(dossier, "acled-LUM6"))
        .containsExactly("attendee: Military Forces of Lumen (2019-)", "attendee: Quill Front");
    assertThat(dossier.actors())
        .extracting(Actor::displayName, Actor::kind)
        .contains(
            tuple("Quill Front", ActorKind.ARMED_GROUP),
            tuple("Students (Lumen)", ActorKind.COLLECTIVE),
            tuple("Civilians (Lumen)", ActorKind.POPULATION),
            tuple("Military Forces of Farland", ActorKind.STATE_FORCES));
  }

  @Test
  void precisionIsReadTheWiderWay() {
    Dossier dossier = read("31-columns.csv").dossier();

    assertThat(Tables.event(dossier, "acled-LUM2").when())
        .contains(Dating.of("[2024-11-06..2024-11-12]", "2024-11-09"));
    assertThat(Tables.event(dossier, "acled-LUM3").when())
        .contains(Dating.of("2024-11-XX", "30 November 2024"));
    assertThat(place(dossier, Tables.event(dossier, "acled-LUM3")).coordinates().orElseThrow())
        .extracting(Coordinates::precision)
        .isEqualTo(PointPrecision.PART_OF_REGION);
  }

  @Test
  void theAccountTellsOfSpellingsDuplicatesAndDoubts() {
    ImportReport report = read("31-columns.csv").report();

    assertThat(report.layout()).contains("31 columns");
    assertThat(report.rowsRead()).isEqualTo(7);
    assertThat(report.rowsKept()).isEqualTo(6);
    assertThat(report.isBalanced()).isTrue();
    assertThat(report.dropped())
        .extracting(DroppedRow::row, DroppedRow::line, DroppedRow::reason)
        .containsExactly(tuple(7L, 9L, DropReason.DUPLICATE));
    assertThat(report.unknownColumns()).isEmpty();
    assertThat(report.records())
        .isEqualTo(
            Map.of(
                Ref.Kind.SOURCE, 1L,
                Ref.Kind.ACTOR, 11L,
                Ref.Kind.LOCATION, 7L,
                Ref.Kind.EVENT, 6L,
                Ref.Kind.CLAIM, 6L));
    assertThat(report.mapped())
        .extracting(MappedCode::column, MappedCode::from, MappedCode::to, MappedCode::rows)
        .contains(
            tuple("event_type", "Violence Against Civilians", "Violence against civilians", 1L),
            tuple("disorder_type", "Demostrations", "Demonstrations", 1L),
            tuple("inter1", "Rebel Forces", "REBEL_GROUP", 1L),
            tuple("inter1", "Protestors", "PROTESTERS", 1L),
            tuple("inter1", "6", "PROTESTERS", 1L),
            tuple("time_precision", "3", "MONTH", 1L),
            tuple("interaction", "16", "State forces-Protesters", 1L));
    assertThat(report.coerced())
        .extracting(CoercedValue::column, CoercedValue::rows, CoercedValue::firstRow)
        .containsExactly(tuple("actor1", 1L, 4L));
    assertThat(report.remarks())
        .extracting(Remark::text, Remark::rows, Remark::firstRow)
        .containsExactly(
            tuple(
                "fatalities of 3, 10, 12 or 100 can stand for an unknown number or for a word",
                2L,
                2L),
            tuple("interaction is not that of inter1 and inter2", 1L, 6L));
  }

  @Test
  void whatTheModelHasNoPlaceForStaysWithTheEvent() {
    Dossier dossier = read("31-columns.csv").dossier();

    assertThat(Tables.event(dossier, "acled-LUM1").extensions())
        .isEqualTo(
            Map.of(
                "x_acled",
                "{\"region\":\"Antarctica\",\"source\":\"The Lumen Herald\","
                    + "\"source_scale\":\"Subnational\","
                    + "\"notes\":\"Forces and fighters clashed at the quay.\"}"));
    assertThat(Tables.event(dossier, "acled-LUM2").extensions().get("x_acled"))
        .contains("\"source\":\"The Lumen Herald; Quay Radio; Undisclosed Source\"")
        .contains("\"notes\":\"He said \\\"run\\\", and\\nthey ran.\"")
        .contains("\"civilian_targeting\":\"Civilian targeting\"");
    assertThat(Tables.event(dossier, "acled-LUM3").extensions().get("x_acled"))
        .contains("\"tags\":\"crowd size=no report\"");
    assertThat(Tables.event(dossier, "acled-LUM2").participants().get(0).extensions())
        .isEqualTo(Map.of("x_acled", "{\"column\":\"actor1\",\"inter\":\"Rebel Forces\"}"));
  }

  @Test
  void codesInNumbersAndWiderExportsAreRead() {
    Imported imported = read("35-columns-numbers.csv");

    assertThat(imported.report().layout()).contains("35 columns");
    assertThat(imported.report().isComplete()).isTrue();
    assertThat(participants(imported.dossier(), "acled-LUM12"))
        .containsExactly("initiator: Unidentified Armed Group (Lumen)");
    assertThat(Tables.event(imported.dossier(), "acled-LUM13").type())
        .as("by the event type, since no list has its sub-event type")
        .isEqualTo(EventType.ASSAULT_ON_CIVILIANS);
    assertThat(imported.dossier().claims())
        .extracting(claim -> claim.id().value())
        .as("an empty number of fatalities is no stated zero")
        .containsExactly("acled-LUM11-deaths", "acled-LUM12-deaths");
    assertThat(Tables.event(imported.dossier(), "acled-LUM11").extensions().get("x_acled"))
        .contains("\"population_1km\":\"1200\"");
  }

  @Test
  void anEventWithARowForEachActorIsOneEventWithOneFigure() {
    Imported imported = read("29-columns.csv");
    Dossier dossier = imported.dossier();

    assertThat(imported.report().layout()).contains("29 columns, one actor a row");
    assertThat(imported.report().isComplete()).isTrue();
    assertThat(dossier.events())
        .extracting(event -> event.id().value())
        .containsExactly("acled-LUM21", "acled-LUM22");
    assertThat(dossier.claims())
        .filteredOn(claim -> claim.says() instanceof Casualties)
        .extracting(claim -> claim.id().value())
        .containsExactly("acled-LUM21-deaths", "acled-LUM22-deaths");
    Occurrence second = (Occurrence) dossier.claims().get(2).says();
    assertThat(second.event().value()).isEqualTo("acled-LUM21");
    assertThat(second.details().orElseThrow().participants())
        .extracting(each -> Tables.name(dossier, each.actor().orElseThrow()))
        .containsExactly("Quill Front", "Tide Brigade");
  }

  @Test
  void filesOfBefore2016AreRead() {
    Imported imported = read("25-columns.csv");
    Dossier dossier = imported.dossier();

    assertThat(imported.report().layout()).contains("25 columns in upper case");
    assertThat(imported.report().isComplete()).isTrue();
    assertThat(dossier.events())
        .extracting(Event::type, event -> event.when().orElseThrow().when().orElseThrow())
        .containsExactly(
            tuple(EventType.ARMED_CLASH, When.parse("2015-01-01")),
            tuple(EventType.PROTEST, When.parse("2015-02-13")),
            tuple(EventType.ATTACK, When.parse("2015-04-03")));
    assertThat(dossier.events().get(1).title()).contains("Protest, Sainte-Zoë");
    assertThat(dossier.locations().get(0).externalIds())
        .containsEntry(IdScheme.GLEDITSCH_WARD, "999");
    assertThat(imported.report().remarks())
        .extracting(Remark::text)
        .containsExactly("a line is not UTF-8 and was read as windows-1252");
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::policy, CoercedValue::rows)
        .containsExactly(tuple("a date in numbers is read as day, month, year", 2L));
  }

  @Test
  void damagedRowsAreDroppedForAReasonAndOddValuesKept() {
    Imported imported = read("damaged.csv");
    ImportReport report = imported.report();
    Dossier dossier = imported.dossier();

    assertThat(report.unknownColumns()).containsExactly("desk_note");
    assertThat(report.rowsRead()).isEqualTo(12);
    assertThat(report.isBalanced()).isTrue();
    assertThat(report.dropped())
        .extracting(DroppedRow::row, DroppedRow::reason)
        .containsExactly(
            tuple(2L, DropReason.ID_RUINED),
            tuple(3L, DropReason.ID_RUINED),
            tuple(4L, DropReason.ID_MISSING),
            tuple(5L, DropReason.NOT_TAKEN_OVER),
            tuple(7L, DropReason.WRONG_CELL_COUNT),
            tuple(12L, DropReason.UNREADABLE));
    assertThat(when(dossier, "acled-LUM31")).isEqualTo("2024-02-16");
    assertThat(when(dossier, "acled-LUM32")).isEqualTo("31 June 2024");
    assertThat(when(dossier, "acled-LUM34")).isEqualTo("12/31/2024");
    assertThat(when(dossier, "acled-LUM35")).isEqualTo("2024-11-08");
    assertThat(figure(dossier, "acled-LUM31-deaths")).isEqualTo("1");
    assertThat(figure(dossier, "acled-LUM32-deaths")).isEqualTo("several");
    assertThat(figure(dossier, "acled-LUM35-deaths")).isEqualTo("-3");
    assertThat(Tables.event(dossier, "acled-LUM32").extensions().get("x_acled"))
        .contains("\"latitude\":\"north\"", "\"year\":\"2023\"", "\"timestamp\":\"1.73E+09\"");
    assertThat(report.coerced())
        .extracting(CoercedValue::column, CoercedValue::example, CoercedValue::rows)
        .contains(
            tuple("fatalities", "1.0", 1L),
            tuple("timestamp", "1.73E+09", 1L),
            tuple("latitude", "north", 1L),
            tuple("event_date", "45604", 1L));
    assertThat(report.remarks())
        .extracting(Remark::text)
        .contains(
            "a date has its month first, so those read with the day first are in doubt",
            "an id has rows that differ, each of which gave an event of that id",
            "an id is not of letters and a number, and was taken as it stands");
  }

  private static String when(Dossier dossier, String event) {
    return Tables.event(dossier, event).when().flatMap(Dating::when).orElseThrow().toString();
  }

  private static String figure(Dossier dossier, String claim) {
    Casualties says = (Casualties) Tables.claim(dossier, claim).says();
    return says.total().orElseThrow().quantity().notation();
  }

  @Test
  void rulesFindWhatIsWrongWithTheDamagedRowsOnly() {
    assertThat(Validator.standard().validate(read("damaged.csv").dossier()).defects())
        .extracting(Finding::rule)
        .containsOnly(
            "dates.unreadable", "versions.revision-chain-broken", "casualties.bounds-out-of-order");
    for (String sound : List.of("31-columns.csv", "25-columns.csv", "29-columns.csv")) {
      assertThat(Validator.standard().validate(read(sound).dossier()).defects()).isEmpty();
    }
  }

  @Test
  void deletedEventsAreMarkedAsWithdrawn() {
    Imported imported = read("deleted-events.csv");

    assertThat(imported.report().layout()).contains("deleted events");
    assertThat(imported.report().droppedByReason())
        .isEqualTo(Map.of(DropReason.DUPLICATE, 1L, DropReason.ID_MISSING, 1L));
    assertThat(imported.dossier().events())
        .extracting(event -> event.id().value(), event -> event.provenance().orElseThrow())
        .containsExactly(
            tuple("acled-LUM7", withdrawn("LUM7", "1731000000")),
            tuple("acled-LUM8", withdrawn("LUM8", "2024-11-30T10:15:00Z")));
  }

  private static Provenance withdrawn(String row, String time) {
    return Provenance.builder().dataset("ACLED").row(row).revision(time).deleted(true).build();
  }

  @Test
  void aNewerFileGivesTheSameIdsInAnotherRevision() {
    byte[] bytes = Tables.bytes(AcledImportTest.class, "31-columns.csv");
    String later = new String(bytes, StandardCharsets.UTF_8).replace("1730000001", "1740000001");
    Event before = Tables.event(read("31-columns.csv").dossier(), "acled-LUM1");
    Event after =
        Tables.event(
            Tables.read(Acled.importer(), later.getBytes(StandardCharsets.UTF_8), "later.csv")
                .dossier(),
            "acled-LUM1");

    assertThat(after.provenance().orElseThrow().revision()).contains("1740000001");
    assertThat(Event.builder().from(after).provenance(before.provenance()).build())
        .isEqualTo(before);
  }

  @Test
  void theSameFileGivesTheSameRecords() {
    assertThat(read("damaged.csv").dossier()).isEqualTo(read("damaged.csv").dossier());
  }

  @Test
  void aTableOfSomethingElseIsRefused() {
    ImportReport report =
        Tables.read(
                Acled.importer(),
                "country,month_year,events\nLumen,May-24,3\n".getBytes(StandardCharsets.UTF_8),
                "sums.csv")
            .report();

    assertThat(report.refusal().orElseThrow())
        .isEqualTo(
            "expected a header of an ACLED export (missing here: \"event_id_cnty\", \"event_date\","
                + " \"event_type\"), or of its list of deleted events, with \"event_id_cnty\" and \"deleted_timestamp\","
                + " but the file begins with: country,month_year,events");
    assertThat(report.rowsRead()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aRefusalNamesTheColumnsThatAreMissingHoweverTheOthersAreSetApart(String separator) {
    String header =
        "event_id_cnty,event_date,actor1,country,latitude,longitude,fatalities,notes"
            .replace(",", separator);
    ImportReport report =
        Tables.read(Acled.importer(), header.getBytes(StandardCharsets.UTF_8), "few.csv").report();

    assertThat(report.refusal().orElseThrow())
        .startsWith("expected a header of an ACLED export (missing here: \"event_type\"), or of")
        .endsWith("the file begins with: " + header);
  }

  @Test
  void columnsWithoutANameAreNamedByTheirPlace() {
    Imported imported =
        Tables.read(
            Acled.importer(),
            """
            ,event_id_cnty,event_date,event_type,actor1,country,latitude,longitude,fatalities,,
            0,LUM1,2024-11-08,Battles,Quill Front,Antarctica,1,1,0,,
            1,LUM2,2024-11-09,Battles,Quill Front,Antarctica,1,1,0,,seen
            """
                .getBytes(StandardCharsets.UTF_8),
            "saved.csv");

    assertThat(imported.report().unknownColumns())
        .containsExactly("column_1", "column_10", "column_11");
    assertThat(Tables.event(imported.dossier(), "acled-LUM1").extensions())
        .containsEntry("x_acled", "{\"column_1\":\"0\",\"event_type\":\"Battles\"}");
    assertThat(Tables.event(imported.dossier(), "acled-LUM2").extensions().get("x_acled"))
        .contains("\"column_1\":\"1\"", "\"column_11\":\"seen\"");
  }

  @Test
  void rowsOfNothingButSeparatorsHaveNoIdAndRepeatNoRow() {
    Imported imported =
        Tables.read(
            Acled.importer(),
            """
            event_id_cnty,event_date,event_type,actor1,country,latitude,longitude,fatalities
            LUM1,2024-11-08,Battles,Quill Front,Antarctica,1,1,0
            ,,,,,,,
            LUM2,2024-11-09,Battles,Quill Front,Antarctica,1,1,0
            ,,,,,,,
            , ,,,,,,
            """
                .getBytes(StandardCharsets.UTF_8),
            "saved.csv");

    assertThat(imported.report().rowsRead()).isEqualTo(5);
    assertThat(imported.report().droppedByReason()).isEqualTo(Map.of(DropReason.ID_MISSING, 3L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "N/A", "NaN", "nan", "NULL", "null", "None", "<NA>"})
  void whatOtherProgramsWriteIntoEmptyCellsIsNoActorNoPlaceAndNoFigure(String word) {
    String table =
        """
        Event.ID.Cnty,Event.Date,Event.Type,Actor1,Actor2,Country,Admin1,Latitude,Longitude,Fatalities
        LUM1,2024-11-08,Battles,Quill Front,%1$s,Antarctica,%1$s,1,1,%1$s
        """
            .formatted(word);
    Imported imported =
        Tables.read(Acled.importer(), table.getBytes(StandardCharsets.UTF_8), "saved.csv");

    Dossier dossier = imported.dossier();
    assertThat(Tables.event(dossier, "acled-LUM1").participants()).hasSize(1);
    assertThat(dossier.locations()).hasSize(2);
    assertThat(dossier.claims()).isEmpty();
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::column, CoercedValue::policy, CoercedValue::example)
        .contains(
            tuple("actor2", "a word for an empty cell is no value", word),
            tuple("admin1", "a word for an empty cell is no value", word),
            tuple("fatalities", "a word for an empty cell is no value", word));
  }

  @Test
  void aFileOfOneLineThatIsNoTableIsNotTakenForAnEmptyOne() {
    ImportReport report =
        Tables.read(
                Acled.importer(),
                "{\"success\":true,\"data\":[{\"event_date\":\"2024"
                    .getBytes(StandardCharsets.UTF_8),
                "api.csv")
            .report();

    assertThat(report.refusal().orElseThrow())
        .endsWith("the file begins with: {\"success\":true,\"data\":[{\"event_date\":\"2024");
  }

  @Test
  void aReleaseIsNamedAndTheTimestampStaysTheRevision() {
    Dossier dossier =
        Tables.read(
                Acled.importer().withRelease("2025-10"),
                Tables.bytes(AcledImportTest.class, "31-columns.csv"),
                "31-columns.csv")
            .dossier();

    assertThat(dossier.id()).isEqualTo("acled-2025-10");
    assertThat(Tables.event(dossier, "acled-LUM1").provenance())
        .contains(
            Provenance.builder()
                .dataset("ACLED")
                .release("2025-10")
                .row("LUM1")
                .revision("1730000001")
                .build());
  }

  private static Imported of(String table) {
    return Tables.read(Acled.importer(), table.getBytes(StandardCharsets.UTF_8), "table.csv");
  }

  @Test
  void wordsForEmptyCellsAreNoValues() {
    Imported imported =
        of(
            "event_id_cnty,event_date,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,"
                + "country,admin1,latitude,longitude,fatalities\n"
                + "LUM1,2024-11-08,Riots,Mob violence,Rioters (Lumen),NA,Rioters,NA,Antarctica,NA,"
                + "NA,NA,NA\n");
    Event event = imported.dossier().events().get(0);

    assertThat(participants(imported.dossier(), "acled-LUM1"))
        .containsExactly("initiator: Rioters (Lumen)");
    assertThat(imported.dossier().claims()).isEmpty();
    assertThat(place(imported.dossier(), event).coordinates()).isEmpty();
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::column, CoercedValue::policy)
        .contains(
            tuple("actor2", "a word for an empty cell is no value"),
            tuple("fatalities", "a word for an empty cell is no value"),
            tuple("latitude", "a word for an empty cell is no value"));
    assertThat(event.extensions().get("x_acled")).contains("\"fatalities\":\"NA\"");
  }

  @Test
  void filesOf2019HaveTypesOfBothSorts() {
    Imported imported =
        of(
            "\ufeffdata_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,"
                + "event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,"
                + "inter2,interaction,region,country,latitude,longitude,geo_precision,fatalities,"
                + "timestamp,iso3\n"
                + "3090605,10,LUM461,461,16-Feb-19,2019,1,Battle-No change of territory,"
                + "Armed clash,Quill Front,,2,Military Forces of Lumen (2019-),,1,12,South,"
                + "Antarctica,1,2,2,0,1550600000,ATA\n");

    assertThat(imported.report().unknownColumns()).isEmpty();
    assertThat(imported.report().mapped())
        .extracting(MappedCode::column, MappedCode::from, MappedCode::lost)
        .contains(
            tuple("event_type", "Battle-No change of territory", Optional.empty()),
            tuple("sub_event_type", "Armed clash", Optional.empty()));
    Event event = imported.dossier().events().get(0);
    assertThat(event.type()).isEqualTo(EventType.ARMED_CLASH);
    assertThat(event.when()).contains(Dating.of("2019-02-16", "16-Feb-19"));
    assertThat(place(imported.dossier(), event).country()).contains("AQ");
  }

  @Test
  void aRowOfTagsIsSetAside() {
    ImportReport report =
        of("event_id_cnty,event_date,event_type,actor1,country,latitude,longitude,fatalities\n"
                + "#event+code,#date+occurred,#event+type,#group+name+first,#country+name,"
                + "#geo+lat,#geo+lon,#affected+killed\n"
                + "LUM1,2024-11-08,Battles,Quill Front,Antarctica,1,2,0\n")
            .report();

    assertThat(report.rowsRead()).isEqualTo(1);
    assertThat(report.setAside()).isEqualTo(Map.of("rows of HXL tags", 1L));
  }
}

package org.onrecord.exchange.gdelt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.MappedCode;
import org.onrecord.exchange.Remark;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Certainty;
import org.onrecord.model.Citation;
import org.onrecord.model.Claim;
import org.onrecord.model.Coordinates;
import org.onrecord.model.Dating;
import org.onrecord.model.DatingBasis;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Ref;
import org.onrecord.model.Role;
import org.onrecord.model.Source;
import org.onrecord.model.SourceKind;
import org.onrecord.time.When;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/** What becomes of rows of events, in files of our own making. */
class GdeltEventsTest {
  private final Imported imported =
      GdeltFile.read(Gdelt.events().withRelease("20310412143000"), GdeltFile.EVENTS);

  private Event event(String id) {
    return imported.dossier().events().stream()
        .filter(each -> each.id().equals(EventId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  private Claim candidate(String event) {
    return imported.dossier().claims().stream()
        .filter(each -> each.id().value().equals(event + "-candidate"))
        .findFirst()
        .orElseThrow();
  }

  private Actor actor(Event event, Role role) {
    ActorId id =
        event.participants().stream()
            .filter(each -> each.role().equals(role))
            .flatMap(each -> each.actor().stream())
            .findFirst()
            .orElseThrow();
    return imported.dossier().actors().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Location place(Event event) {
    return imported.dossier().locations().stream()
        .filter(each -> each.id().equals(event.where().get(0).location()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRowIsKeptOrDroppedForAReason() {
    ImportReport report = imported.report();

    assertThat(report.layout()).contains("GDELT 2.0, 61 columns");
    assertThat(report.isBalanced()).isTrue();
    assertThat(report.rowsRead()).isEqualTo(11);
    assertThat(report.rowsKept()).isEqualTo(6);
    assertThat(report.dropped())
        .extracting(DroppedRow::row, DroppedRow::reason, DroppedRow::message)
        .containsExactly(
            tuple(5L, DropReason.DUPLICATE, "row 1 has the same cells"),
            tuple(
                6L,
                DropReason.ID_RUINED,
                "expected a whole number in globaleventid, but found \"9.0E+08\""),
            tuple(
                7L,
                DropReason.ID_MISSING,
                "expected a whole number in globaleventid, but found nothing"),
            tuple(8L, DropReason.WRONG_CELL_COUNT, "expected 61 cells, but found 40"),
            tuple(11L, DropReason.WRONG_CELL_COUNT, "expected 61 cells, but found 44"));
    assertThat(report.records())
        .isEqualTo(
            Map.of(
                Ref.Kind.SOURCE, 5L,
                Ref.Kind.ACTOR, 11L,
                Ref.Kind.LOCATION, 5L,
                Ref.Kind.EVENT, 6L,
                Ref.Kind.CLAIM, 6L));
  }

  @Test
  void anEventIsACandidate() {
    Event event = event("gdelt-900000001");

    assertThat(event.status()).isEqualTo(EventStatus.CLAIMED);
    assertThat(event.type()).isEqualTo(EventType.AGREEMENT);
    assertThat(event.title())
        .contains("Engage in diplomatic cooperation, Port Lumen, Harbour, Iraq");
    assertThat(event.externalIds()).isEqualTo(Map.of(IdScheme.GDELT, "900000001"));
    assertThat(event.when())
        .contains(
            Dating.builder().when(When.parse("2031-04-12")).basis(DatingBasis.INFERRED).build());
    assertThat(event.participants())
        .extracting(Participant::role)
        .containsExactly(Role.INITIATOR, Role.TARGET);
    assertThat(event.provenance().orElseThrow().coder()).contains("GDELT, by machine");
    assertThat(event.provenance().orElseThrow().row()).contains("900000001");
    assertThat(event.provenance().orElseThrow().revision()).contains("20310412143000");
  }

  @Test
  void itsClaimCitesTheArticleAndTheRowAndNobodyIsCommitted() {
    Event event = event("gdelt-900000001");
    Claim claim = candidate("gdelt-900000001");
    Source article = imported.dossier().sources().get(1);

    assertThat(claim.voices()).isEmpty();
    assertThat(claim.publisher().certainty()).isEqualTo(Certainty.UNCOMMITTED);
    assertThat(claim.citations())
        .containsExactly(
            Citation.builder().source(article.id()).build(),
            Citation.builder()
                .source(imported.dossier().sources().get(0).id())
                .row("900000001")
                .build());
    assertThat(claim.says())
        .isInstanceOfSatisfying(
            Occurrence.class,
            says -> {
              assertThat(says.event()).isEqualTo(event.id());
              assertThat(says.details().orElseThrow().when()).isEqualTo(event.when());
              assertThat(says.details().orElseThrow().where()).isEqualTo(event.where());
              assertThat(says.details().orElseThrow().participants())
                  .isEqualTo(event.participants());
            });
    assertThat(article.kind()).isEqualTo(SourceKind.NEWS_ARTICLE);
    assertThat(article.title()).contains("herald.example");
    assertThat(article.url()).contains("https://www.herald.example/a?id=1");
    assertThat(article.publisher()).isEmpty();
    assertThat(article.published())
        .contains(
            Dating.builder()
                .when(When.parse("2031-04-12T14:30:00Z"))
                .basis(DatingBasis.INFERRED)
                .build());
    // One article, though two events that are kept cite it.
    assertThat(candidate("gdelt-900000003").citations().get(0).source()).isEqualTo(article.id());
  }

  @Test
  void codesStayTextWithTheirZeros() {
    assertThat(event("gdelt-900000001").extensions().get("x_gdelt"))
        .startsWith("{\"monthyear\":\"203104\",\"year\":\"2031\",\"fractiondate\":\"2031.2795\"")
        .contains(
            "\"isrootevent\":\"1\",\"eventcode\":\"057\",\"eventbasecode\":\"057\","
                + "\"eventrootcode\":\"05\",\"quadclass\":\"1\",\"goldsteinscale\":\"8.0\"")
        .contains("\"actor1geo_fullname\":\"Port Lumen, Harbour, Iraq\"")
        .contains("\"dateadded\":\"20310412143000\"")
        .doesNotContain("actiongeo", "sourceurl", "sqldate", "actor1code");
  }

  @Test
  void theLongerCodeTellsTheType() {
    assertThat(imported.dossier().events())
        .extracting(each -> each.id().value(), each -> each.type().code())
        .containsExactly(
            tuple("gdelt-900000001", "agreement"),
            tuple("gdelt-900000002", "withdrawal"),
            tuple("gdelt-900000003", "armed_clash"),
            tuple("gdelt-900000004", "statement"),
            tuple("gdelt-900000009", "cameo_999"),
            tuple("gdelt-900000010", "statement"));
    assertThat(imported.report().mapped())
        .contains(
            new MappedCode("eventcode", "057", "agreement", Optional.empty(), 1),
            new MappedCode(
                "eventcode",
                "0874",
                "withdrawal",
                Optional.of("that it may have been a surrender"),
                1),
            new MappedCode(
                "eventcode", "999", "cameo_999", Optional.of("that no list has this code"), 1));
  }

  @Test
  void anActorIsACodeWithAName() {
    Event first = event("gdelt-900000001");
    Actor iraq = actor(first, Role.INITIATOR);

    assertThat(iraq.kind()).isEqualTo(ActorKind.GOVERNMENT_BODY);
    assertThat(iraq.displayName()).isEqualTo("IRAQ");
    assertThat(iraq.country()).contains("IQ");
    assertThat(iraq.externalIds()).isEqualTo(Map.of(IdScheme.GDELT, "IRQGOV"));
    assertThat(iraq.extensions())
        .isEqualTo(Map.of("x_gdelt", "{\"countrycode\":\"IRQ\",\"type1code\":\"GOV\"}"));
    assertThat(iraq.id().value()).startsWith("gdelt-actor-irqgov-");
    // The same actor, whichever side it is on.
    assertThat(actor(event("gdelt-900000003"), Role.TARGET)).isEqualTo(iraq);
  }

  @Test
  void anEventWithoutAFirstActorHasNone() {
    Event event = event("gdelt-900000002");

    assertThat(event.participants()).extracting(Participant::role).containsExactly(Role.TARGET);
    assertThat(actor(event, Role.TARGET).kind()).isEqualTo(ActorKind.STATE_FORCES);
  }

  @Test
  void whoSpeaksIsASpeakerAndWhoComesAVisitor() {
    assertThat(roles("010")).containsExactly(Role.SPEAKER, Role.TARGET);
    assertThat(roles("190")).containsExactly(Role.INITIATOR, Role.TARGET);
    assertThat(roles("042")).containsExactly(Role.VISITOR, Role.HOST);
    assertThat(roles("043")).containsExactly(Role.HOST, Role.VISITOR);
  }

  private static List<Role> roles(String code) {
    String header = "GLOBALEVENTID\tSQLDATE\tEventCode\tQuadClass\tActor1Code\tActor2Code\n";
    String row = "1\t20310412\t" + code + "\t1\tIRQ\tSYR\n";
    Event event = GdeltFile.readText(Gdelt.events(), header + row).dossier().events().get(0);
    return event.participants().stream().map(Participant::role).toList();
  }

  @Test
  void rolesTellTheKindAndElseTheCode() {
    assertThat(imported.dossier().actors())
        .extracting(
            Actor::displayName, each -> each.kind().code(), each -> each.country().orElse(""))
        .containsExactly(
            tuple("The GDELT Project", "organization", ""),
            tuple("IRAQ", "government_body", "IQ"),
            tuple("REBEL GROUP", "armed_group", ""),
            tuple("POLICE", "state_forces", ""),
            tuple("QUILL FUND", "organization", ""),
            tuple("\"RADIO\" LUMEN", "media", ""),
            tuple("KURD", "population", ""),
            tuple("STRANGER", "collective", ""),
            tuple("EUROPE", "collective", ""),
            tuple("CLERK", "collective", ""),
            tuple("SYRIA", "collective", "SY"));
    assertThat(imported.report().mapped())
        .contains(
            new MappedCode("actor1type1code", "XXX", "", Optional.of("CAMEO has no such role"), 1),
            new MappedCode(
                "actor2countrycode",
                "EUR",
                "",
                Optional.of("it is a region of several countries"),
                1));
  }

  @Test
  void aPlaceHasThePrecisionOfItsTypeAndItsCountryByIso() {
    Location port = place(event("gdelt-900000001"));

    assertThat(port.kind()).isEqualTo(LocationKind.SETTLEMENT);
    assertThat(port.country()).contains("IQ");
    assertThat(port.coordinates()).contains(Coordinates.of(33.5, 44.25, PointPrecision.EXACT));
    assertThat(port.extensions())
        .isEqualTo(
            Map.of(
                "x_gdelt",
                "{\"type\":\"4\",\"countrycode\":\"IZ\",\"adm1code\":\"IZ07\","
                    + "\"adm2code\":\"12345\",\"featureid\":\"-990001\"}"));
    assertThat(place(event("gdelt-900000002")).kind()).isEqualTo(LocationKind.COUNTRY);
    assertThat(place(event("gdelt-900000002")).coordinates())
        .contains(Coordinates.of(33, 44, PointPrecision.COUNTRY_CENTRE));
    assertThat(event("gdelt-900000004").where()).isEmpty();
  }

  @Test
  void whatIsWrongIsKept() {
    Event stranger = event("gdelt-900000009");
    Event clerk = event("gdelt-900000010");

    assertThat(place(stranger).kind()).isEqualTo(LocationKind.REGION);
    assertThat(place(stranger).country()).isEmpty();
    assertThat(place(stranger).coordinates()).isEmpty();
    assertThat(place(stranger).extensions().get("x_gdelt"))
        .contains("\"lat\":\"33#.5\",\"long\":\"44\"");
    assertThat(candidate("gdelt-900000009").citations()).hasSize(1);
    assertThat(clerk.when().orElseThrow().when().orElseThrow()).hasToString("2031041");
    assertThat(imported.report().remarks())
        .contains(new Remark("a date cannot be read, and is kept as it stands", 1, 10));
    assertThat(place(clerk).country()).contains("PS");
    assertThat(place(clerk).displayName()).isEqualTo("Kœrby Strip, Gaza Strip");
    assertThat(place(clerk).coordinates())
        .contains(Coordinates.of(91.5, 34.4, PointPrecision.ADMIN1_CENTRE));
    assertThat(imported.report().coerced())
        .containsExactlyInAnyOrder(
            new CoercedValue("actiongeo_lat", "what is no number is left out", 1, 9, "33#.5"),
            new CoercedValue(
                "globaleventid",
                "a whole number written with decimals is taken for that number",
                1,
                10,
                "900000010.0"));
  }

  @Test
  void aNumberThatNoJsonCanHoldIsNone() {
    String text = new String(GdeltFile.bytes(GdeltFile.EVENTS), UTF_8);
    Imported imported =
        GdeltFile.readText(Gdelt.events(), text.replace("91.5", "1e999").replace("33#.5", "NaN"));

    assertThat(imported.report().coerced())
        .contains(new CoercedValue("actiongeo_lat", "what is no number is left out", 2, 9, "NaN"));
    assertThat(OnRecordJson.read(OnRecordJson.write(imported.dossier())))
        .isEqualTo(imported.dossier());
  }

  @Test
  void aCitationInWordsIsATitle() {
    assertThat(imported.dossier().sources())
        .extracting(each -> each.title().orElse(""), each -> each.url().isPresent())
        .containsExactly(
            tuple("GDELT events 20310412143000", false),
            tuple("herald.example", true),
            tuple("lumen.example", true),
            tuple("BBC Monitoring", false),
            tuple("KOERBY.example", true));
  }

  @Test
  void theRulesFindWhatIsWrongInTheRowsAndNothingElse() {
    Report report = Validator.standard().validate(imported.dossier());

    assertThat(report.defects())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "codes.unknown",
            "dates.unreadable",
            "dates.unreadable",
            "locations.coordinates-impossible");
  }

  @Test
  void theDailyFilesOfTheFirstFormatHaveNoSecondDivision() {
    Imported daily = GdeltFile.read(Gdelt.events(), GdeltFile.DAILY_EVENTS);

    assertThat(daily.report().layout()).contains("GDELT 1.0, 58 columns");
    assertThat(daily.report().isComplete()).isTrue();
    assertThat(daily.report().rowsKept()).isEqualTo(2);
    assertThat(daily.dossier().events())
        .extracting(each -> each.id().value(), each -> each.type().code())
        .containsExactly(tuple("gdelt-1001", "visit"), tuple("gdelt-1002", "military_operation"));
    assertThat(daily.dossier().locations())
        .extracting(Location::displayName, each -> each.coordinates().orElseThrow().precision())
        .containsExactly(
            tuple("Port Lumen, Harbour, Iraq", PointPrecision.EXACT),
            tuple("Texas, United States", PointPrecision.ADMIN1_CENTRE));
    assertThat(daily.dossier().sources().get(1).published().orElseThrow().when().orElseThrow())
        .hasToString("2013-04-03");
  }

  @Test
  void theHistoricalFilesNameNoArticles() {
    Imported historical = GdeltFile.read(Gdelt.events(), GdeltFile.HISTORICAL_EVENTS);

    assertThat(historical.report().layout()).contains("GDELT 1.0, 57 columns");
    assertThat(historical.dossier().sources()).hasSize(1);
    assertThat(historical.dossier().claims().get(0).citations())
        .containsExactly(
            Citation.builder()
                .source(historical.dossier().sources().get(0).id())
                .row("501")
                .build());
    assertThat(historical.dossier().events().get(0).when().orElseThrow().when().orElseThrow())
        .hasToString("1979-01-01");
  }

  @Test
  void aHeaderIsReadWhateverTheOrder() {
    String header = "QuadClass\tEventCode\tSQLDATE\tGLOBALEVENTID\tNovelty";
    Imported imported =
        GdeltFile.readText(Gdelt.events(), header + "\n4\t1831\t20310412\t77\tnew\n");

    assertThat(imported.report().layout()).contains("5 columns with a header");
    assertThat(imported.report().unknownColumns()).containsExactly("novelty");
    assertThat(imported.dossier().events())
        .extracting(each -> each.id().value(), each -> each.type().code())
        .containsExactly(tuple("gdelt-77", "suicide_bombing"));
    assertThat(imported.dossier().events().get(0).extensions().get("x_gdelt"))
        .isEqualTo("{\"quadclass\":\"4\",\"eventcode\":\"1831\",\"novelty\":\"new\"}");
  }

  @Test
  void aRuinedFirstRowDoesNotRefuseTheFile() {
    String text = new String(GdeltFile.bytes(GdeltFile.EVENTS), UTF_8);
    Imported imported =
        GdeltFile.readText(Gdelt.events(), text.replaceFirst("900000001", "9.0E+08"));

    assertThat(imported.report().refusal()).isEmpty();
    assertThat(imported.report().rowsRead()).isEqualTo(11);
    assertThat(imported.report().isBalanced()).isTrue();
    assertThat(imported.report().dropped().get(0).reason()).isEqualTo(DropReason.ID_RUINED);
  }

  @Test
  void anotherTableIsRefused() {
    assertThat(GdeltFile.readText(Gdelt.events(), "a\tb\n1\t2\n").report().refusal())
        .contains(
            "expected rows of 57, 58, 61 cells set apart by tabs, of a table of GDELT events, or a"
                + " header with its columns, but the file begins with: a\tb");
    assertThat(GdeltFile.read(Gdelt.mentions(), GdeltFile.EVENTS).report().refusal()).isPresent();
    assertThat(GdeltFile.readText(Gdelt.events(), "").report().refusal())
        .hasValueSatisfying(text -> assertThat(text).endsWith("but the file is empty"));
  }

  @Test
  void aRowThatIsNotUtf8IsReadAsLatin1() {
    String row = new String(GdeltFile.bytes(GdeltFile.DAILY_EVENTS), UTF_8);
    byte[] latin = row.replace("Port Lumen", "Port Lumén").getBytes(ISO_8859_1);
    Imported imported = Gdelt.events().read(new ByteArrayInputStream(latin), "latin");

    assertThat(imported.dossier().locations().get(0).displayName())
        .isEqualTo("Port Lumén, Harbour, Iraq");
  }

  @Test
  void aFileIsReadAsItIsOffered() throws IOException {
    Imported plain = GdeltFile.read(Gdelt.events(), GdeltFile.DAILY_EVENTS);
    byte[] bytes = GdeltFile.bytes(GdeltFile.DAILY_EVENTS);
    Imported one = Gdelt.events().read(zip(bytes), GdeltFile.DAILY_EVENTS);
    Imported two = Gdelt.events().read(zip(bytes, bytes), GdeltFile.DAILY_EVENTS);

    assertThat(one).isEqualTo(plain);
    assertThat(two.dossier()).isEqualTo(plain.dossier());
    assertThat(two.report().setAside()).isEqualTo(Map.of("further files in the archive", 1L));
    assertThat(Gdelt.events().read(zip(), "empty").report().refusal()).isPresent();
  }

  private static InputStream zip(byte[]... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("folder/"));
      for (int i = 0; i < files.length; i++) {
        zip.putNextEntry(new ZipEntry("folder/" + i + ".export.CSV"));
        zip.write(files[i]);
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  @Test
  void theSameFileGivesTheSameRecords() {
    List<Imported> twice =
        List.of(
            GdeltFile.read(Gdelt.events().withRelease("20310412143000"), GdeltFile.EVENTS),
            imported);

    assertThat(twice.get(0)).isEqualTo(twice.get(1));
  }
}

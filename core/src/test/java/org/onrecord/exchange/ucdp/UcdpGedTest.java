package org.onrecord.exchange.ucdp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onrecord.exchange.DropReason.DUPLICATE;
import static org.onrecord.exchange.DropReason.ID_MISSING;
import static org.onrecord.exchange.DropReason.ID_RUINED;
import static org.onrecord.exchange.DropReason.UNREADABLE;
import static org.onrecord.exchange.DropReason.WRONG_CELL_COUNT;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Shared;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.IdScheme;
import org.onrecord.model.Location;
import org.onrecord.model.LocationKind;
import org.onrecord.model.PointPrecision;
import org.onrecord.model.Ref;
import org.onrecord.validation.Finding;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

class UcdpGedTest {
  private static final Imported FULL = read("ged-49-columns.csv");

  private static Imported read(String file) {
    return UcdpGed.importer().withRelease("31.1").read(resource(file), file);
  }

  private static InputStream resource(String file) {
    InputStream in = UcdpGedTest.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalArgumentException(file);
    }
    return in;
  }

  private static byte[] bytes(String file) {
    try (InputStream in = resource(file)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Imported parse(byte[] bytes) {
    return UcdpGed.importer().read(new ByteArrayInputStream(bytes), "test.csv");
  }

  @Test
  void everyRowIsAnEventWithAClaim() {
    ImportReport report = FULL.report();

    assertThat(report.layout()).contains("49 columns");
    assertThat(report.rowsRead()).isEqualTo(5);
    assertThat(report.rowsKept()).isEqualTo(5);
    assertThat(report.isComplete()).isTrue();
    assertThat(report.records())
        .containsAllEntriesOf(Map.of(Ref.Kind.EVENT, 5L, Ref.Kind.CLAIM, 5L, Ref.Kind.SOURCE, 1L));
    assertThat(FULL.dossier().events())
        .extracting(event -> event.id().value())
        .containsExactly("ucdp-700001", "ucdp-700002", "ucdp-700003", "ucdp-700004", "ucdp-700005");
  }

  @Test
  void theTollHasItsEstimateAndAllItsParts() {
    Claim claim = DossierIndex.of(FULL.dossier()).claim(ClaimId.of("ucdp-700002-deaths")).get();
    Casualties toll = (Casualties) claim.says();

    assertThat(toll.total().get().quantity()).hasToString("5..14(9)");
    assertThat(toll.total().get().events()).containsExactly(EventId.of("ucdp-700002"));
    assertThat(toll.parts())
        .extracting(part -> part.quantity().notation() + " " + part.victims().get().status())
        .containsExactly("0 COMBATANT", "0 COMBATANT", "9 CIVILIAN", "0 UNKNOWN");
    assertThat(claim.voices()).isEmpty();
    assertThat(claim.citations()).hasSize(1);
    assertThat(claim.citations().get(0).row()).contains("700002");
  }

  @Test
  void datesHaveTheirPrecision() {
    assertThat(FULL.dossier().events())
        .extracting(event -> event.when().get().when().get().toString())
        .containsExactly(
            "2031-04-11",
            "[2031-04-12..2031-04-14]",
            "2031-05-01/2031-05-31",
            "2031-06-03/2031-06-01",
            "2031-04-11");
  }

  @Test
  void placesHaveTheirPrecisionAndStandInTheirDivisions() {
    DossierIndex index = DossierIndex.of(FULL.dossier());
    Location port = placeOf(index, "ucdp-700001");
    Location bridge = placeOf(index, "ucdp-700002");

    assertThat(port.kind()).isEqualTo(LocationKind.SETTLEMENT);
    assertThat(port.coordinates().get().precision()).isEqualTo(PointPrecision.EXACT);
    assertThat(bridge.coordinates().get().precision()).isEqualTo(PointPrecision.NEAR_PLACE);
    assertThat(index.locationTree().ancestors(port.id()))
        .extracting(DossierRecord::displayName)
        .containsExactly("Port Lumen district", "Lumen province", "Lumen");
    assertThat(placeOf(index, "ucdp-700004").coordinates().get().latitude())
        .as("kept, for a rule to find")
        .isEqualTo(4239.00416);
  }

  private static Location placeOf(DossierIndex index, String event) {
    Event found = index.event(EventId.of(event)).orElseThrow();
    return index.location(found.where().get(0).location()).orElseThrow();
  }

  @Test
  void sidesAreActorsOfTheirKind() {
    DossierIndex index = DossierIndex.of(FULL.dossier());

    assertThat(index.actor(ActorId.of("ucdp-actor-9201")).get().kind())
        .isEqualTo(ActorKind.GOVERNMENT_BODY);
    assertThat(index.actor(ActorId.of("ucdp-actor-9301")).get().externalIds())
        .containsEntry(IdScheme.UCDP, "9301");
    assertThat(index.actor(ActorId.of("ucdp-actor-9999")).get().kind())
        .isEqualTo(ActorKind.POPULATION);
    assertThat(index.actor(ActorId.of("ucdp-actor-9203")).get().kind())
        .isEqualTo(ActorKind.COALITION);
  }

  @Test
  void whatIsNotAsItShouldBeIsSaid() {
    assertThat(FULL.report().remarks())
        .containsExactly(new Remark("low, best and high are out of order, and are kept so", 1, 3));
    assertThat(FULL.report().coerced())
        .extracting(CoercedValue::column, CoercedValue::rows, CoercedValue::example)
        .containsExactlyInAnyOrder(
            tuple("id", 1L, "700003.0"),
            tuple("date_start", 1L, "2031-05-01 00:00:00.000"),
            tuple("date_end", 1L, "2031-05-31 00:00:00.000"));
  }

  @Test
  void rulesFindWhatIsWrongWithTheRows() {
    Report report = Validator.standard().withImport(FULL.report()).validate(FULL.dossier());

    assertThat(report.defects())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder(
            "dates.end-before-start",
            "locations.coordinates-impossible",
            "casualties.bounds-out-of-order",
            "import.side-deaths-differ-from-best");
  }

  @Test
  void theVariantOnTheHumanitarianDataExchangeHasARowOfTags() {
    Imported hdx = read("ged-hdx.csv");

    assertThat(hdx.report().layout()).contains("45 columns (Humanitarian Data Exchange)");
    assertThat(hdx.report().setAside()).containsExactly(Map.entry("rows of HXL tags", 1L));
    assertThat(hdx.report().rowsKept()).isEqualTo(3);
    assertThat(hdx.dossier().claims())
        .extracting(Claim::says)
        .containsExactlyElementsOf(
            FULL.dossier().claims().subList(0, 3).stream().map(Claim::says).toList());
    assertThat(hdx.dossier().locations()).extracting(Location::country).contains(Optional.of("IQ"));
  }

  @Test
  void olderAndCandidateReleasesGiveTheSameEvents() {
    assertThat(read("ged-42-columns.csv").dossier().claims()).isEqualTo(FULL.dossier().claims());
    Imported candidate = read("candidate-without-header.csv");
    assertThat(candidate.report().layout()).contains("49 columns without a header");
    assertThat(candidate.dossier().events()).isEqualTo(FULL.dossier().events().subList(0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkTellsTheCharacterSet(String charset) {
    String table = "\uFEFF" + new String(bytes("ged-49-columns.csv"), UTF_8);

    assertThat(parse(table.getBytes(Charset.forName(charset))).dossier().claims())
        .extracting(Claim::says)
        .isEqualTo(FULL.dossier().claims().stream().map(Claim::says).toList());
  }

  @Test
  void everyRowOfADamagedFileIsKeptOrDroppedForAReason() {
    Imported damaged = read("damaged.csv");

    assertThat(damaged.report().rowsRead()).isEqualTo(8);
    assertThat(damaged.report().isBalanced()).isTrue();
    assertThat(damaged.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::reason)
        .containsExactly(
            tuple(2L, DUPLICATE),
            tuple(3L, ID_MISSING),
            tuple(4L, ID_RUINED),
            tuple(5L, WRONG_CELL_COUNT),
            tuple(6L, UNREADABLE),
            tuple(8L, WRONG_CELL_COUNT));
    assertThat(damaged.report().dropped().get(4).raw())
        .startsWith("700006,")
        .contains("\"Port Lumen town,,")
        .doesNotContain("\n");
    assertThat(damaged.dossier().events())
        .extracting(event -> event.id().value())
        .containsExactly("ucdp-700001", "ucdp-700007");
    assertThat(placeOf(DossierIndex.of(damaged.dossier()), "ucdp-700007").displayName())
        .isEqualTo("Café Lumen");
  }

  @Test
  void anotherTableIsRefusedAndNothingIsGuessed() {
    Imported refused = parse("place,people\nPort Lumen,3\n".getBytes(UTF_8));

    assertThat(refused.report().refusal().get())
        .contains("\"id\", \"date_start\"")
        .endsWith("but the file begins with: place,people");
    assertThat(refused.dossier().records()).isEmpty();
    assertThat(parse(new byte[0]).report().refusal().get()).endsWith("but the file is empty");
  }

  @Test
  void columnsThatAreNotKnownAreKeptAndSaid() {
    String file = new String(bytes("ged-49-columns.csv"), UTF_8);
    String wider =
        file.replaceFirst("\n", ",desk_note\n").replaceFirst("(?m)^(700001.*)$", "$1,seen");
    Imported imported =
        parse(
            wider
                .lines()
                .limit(2)
                .map(line -> line + "\n")
                .reduce("", String::concat)
                .getBytes(UTF_8));

    assertThat(imported.report().unknownColumns()).containsExactly("desk_note");
    assertThat(imported.dossier().events().get(0).extensions().get("x_ucdp"))
        .contains("\"desk_note\":\"seen\"");
  }

  @Test
  void theTableIsWrittenAsItWasRead() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ExportReport report = UcdpGed.exporter().write(FULL.dossier(), out);

    assertThat(report.lost()).isEmpty();
    assertThat(report.written()).isEqualTo(5);
    assertThat(cells(out.toByteArray()))
        .isEqualTo(
            cells(bytes("ged-49-columns.csv")).stream().map(UcdpGedTest::asWritten).toList());
    assertThat(parse(out.toByteArray()).dossier().claims())
        .extracting(Claim::says)
        .isEqualTo(FULL.dossier().claims().stream().map(Claim::says).toList());
  }

  private static List<Map<String, String>> cells(byte[] table) {
    return CsvReader.builder().ofNamedCsvRecord(new String(table, UTF_8)).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .toList();
  }

  private static Map<String, String> asWritten(Map<String, String> row) {
    Map<String, String> written = new LinkedHashMap<>(row);
    written.replaceAll(
        (column, cell) -> cell.replace("700003.0", "700003").replace(" 00:00:00.000", ""));
    return written;
  }

  @Test
  void theSameFileGivesTheSameRecords() {
    assertThat(read("ged-49-columns.csv")).isEqualTo(FULL);
  }

  @Test
  void noDamageUpsetsTheAccount() {
    byte[] sound = bytes("ged-49-columns.csv");
    for (int seed = 0; seed < 300; seed++) {
      byte[] damaged = damage(sound, new Random(seed));
      Imported imported = parse(damaged);

      assertThat(imported.report().isBalanced()).as("seed " + seed).isTrue();
      assertThat(imported.dossier().events())
          .as("seed " + seed)
          .hasSize((int) imported.report().rowsKept());
    }
  }

  private static byte[] damage(byte[] sound, Random random) {
    byte[] damaged = sound.clone();
    String strange = "\",\n\r\0\u00e9;\t9";
    for (int i = random.nextInt(8); i >= 0; i--) {
      damaged[random.nextInt(damaged.length)] =
          (byte) strange.charAt(random.nextInt(strange.length()));
    }
    return Arrays.copyOf(damaged, 1 + random.nextInt(damaged.length));
  }

  @Test
  void theRealFileOfIraqIsImportedCompletely() throws IOException {
    Path file = Shared.file("ucdp/conflict_data_irq.csv");
    Imported iraq = UcdpGed.importer().read(file);

    assertThat(iraq.report().rowsRead()).isEqualTo(7473);
    assertThat(iraq.report().isComplete()).isTrue();
    assertThat(iraq.report().setAside()).containsEntry("rows of HXL tags", 1L);
    assertThat(iraq.report().records())
        .containsEntry(Ref.Kind.EVENT, 7473L)
        .containsEntry(Ref.Kind.CLAIM, 7473L);
    Report report = Validator.standard().withImport(iraq.report()).validate(iraq.dossier());
    assertThat(report.ofRule("casualties.bounds-out-of-order")).hasSize(69);
    assertThat(report.ofRule("import.side-deaths-differ-from-best")).isEmpty();
    assertThat(iraq.dossier().locations())
        .filteredOn(place -> place.coordinates().isPresent())
        .extracting(
            place ->
                place.coordinates().get().latitude() + " " + place.coordinates().get().longitude())
        .satisfies(points -> assertThat(points.stream().distinct()).hasSize(458));
  }
}

package org.onrecord.exchange.ucdp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.count.Quantity;
import org.onrecord.exchange.CoercedValue;
import org.onrecord.exchange.DropReason;
import org.onrecord.exchange.DroppedRow;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Remark;
import org.onrecord.exchange.Tables;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Casualties;
import org.onrecord.model.Participant;
import org.onrecord.model.Role;

/** Tables that other programs have been at before they come here. */
class UcdpSpreadsheetTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Map<String, String> ROW = new LinkedHashMap<>();

  static {
    ROW.put("id", "7");
    ROW.put("type_of_violence", "1");
    ROW.put("side_a", "Government of Zed");
    ROW.put("side_b", "Front of Ytt");
    ROW.put("where_prec", "2");
    ROW.put("where_coordinates", "Quil");
    ROW.put("latitude", "33.5");
    ROW.put("longitude", "44.25");
    ROW.put("country", "Zed");
    ROW.put("event_clarity", "1");
    ROW.put("date_prec", "1");
    ROW.put("date_start", "2019-05-01");
    ROW.put("date_end", "2019-05-01");
    ROW.put("deaths_a", "1");
    ROW.put("deaths_b", "1");
    ROW.put("deaths_civilians", "2");
    ROW.put("deaths_unknown", "1");
    ROW.put("best", "5");
    ROW.put("high", "7");
    ROW.put("low", "4");
  }

  private static final String HEADER = String.join(",", ROW.keySet());

  /** A row in which some cells are others: column, cell, column, cell. */
  private static String row(String... changes) {
    Map<String, String> cells = new LinkedHashMap<>(ROW);
    for (int i = 0; i < changes.length; i += 2) {
      cells.put(changes[i], changes[i + 1]);
    }
    return cells.values().stream()
        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
        .collect(joining(","));
  }

  private static Imported read(String... lines) {
    return read((String.join("\n", lines) + '\n').getBytes(UTF_8));
  }

  private static Imported read(byte[] bytes) {
    return UcdpGed.importer().read(new ByteArrayInputStream(bytes), "test.csv");
  }

  private static Quantity killed(Imported imported) {
    Casualties toll = (Casualties) Tables.claim(imported.dossier(), "ucdp-7-deaths").says();
    return toll.total().orElseThrow().quantity();
  }

  private static String beside(Imported imported) {
    return Tables.event(imported.dossier(), "ucdp-7").extensions().getOrDefault("x_ucdp", "");
  }

  private static Stream<String> remarks(Imported imported) {
    return imported.report().remarks().stream().map(Remark::text);
  }

  /** Writes the only event as a table, and reads cells of its row. */
  private static List<String> written(Imported imported, String... columns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UcdpGed.exporter().write(imported.dossier(), out);
    List<String> lines = out.toString(UTF_8).lines().toList();
    List<String> names = List.of(lines.get(0).split(",", -1));
    List<String> cells = List.of(lines.get(1).split(",", -1));
    return Stream.of(columns).map(column -> cells.get(names.indexOf(column))).toList();
  }

  @Test
  void codesWithDecimalsAreThoseCodes() {
    Imported imported =
        read(HEADER, row("type_of_violence", "3.0", "event_clarity", "2.0", "date_prec", "1.0"));
    assertThat(Tables.event(imported.dossier(), "ucdp-7").participants())
        .extracting(Participant::role)
        .containsExactly(Role.INITIATOR, Role.VICTIM);
  }

  @Test
  void commasBetweenThousandsAndForDecimalsAreRead() {
    Imported imported =
        read(HEADER, row("low", "1,234", "best", "1,234", "high", "1,234", "latitude", "33,5"));
    assertThat(killed(imported)).isEqualTo(Quantity.exactly(1234));
    assertThat(written(imported, "latitude", "best")).containsExactly("33.5", "1234");
    assertThat(imported.report().coerced())
        .extracting(CoercedValue::column)
        .containsExactlyInAnyOrder("low", "best", "high", "latitude");
  }

  @Test
  void theWordForAnEmptyCellIsNoNumber() {
    Imported imported = read(HEADER, row("low", "NA", "best", "NA", "high", "NA"));
    assertThat(imported.dossier().claims()).isEmpty();
    assertThat(imported.report().coerced()).extracting(CoercedValue::example).contains("NA");
  }

  @Test
  void aBoundWithoutTheOtherStaysWithTheEvent() {
    Imported imported = read(HEADER, row("low", "3", "high", ""));
    assertThat(killed(imported)).isEqualTo(Quantity.exactly(5));
    assertThat(beside(imported)).contains("\"low\":\"3\"");
    assertThat(remarks(imported))
        .contains("low or high stands without the other, and stays with the event");
    assertThat(written(imported, "low", "best", "high")).containsExactly("3", "5", "");
  }

  @Test
  void aBoundAloneIsABound() {
    assertThat(killed(read(HEADER, row("low", "3", "best", "", "high", ""))))
        .isEqualTo(Quantity.atLeast(3));
    assertThat(killed(read(HEADER, row("low", "", "best", "", "high", "9"))))
        .isEqualTo(Quantity.atMost(9));
  }

  @Test
  void whatNoClaimHoldsStaysWithTheEvent() {
    Imported imported = read(HEADER, row("low", "", "best", "", "high", "", "deaths_a", "4"));
    assertThat(imported.dossier().claims()).isEmpty();
    assertThat(written(imported, "deaths_a", "deaths_unknown")).containsExactly("4", "1");
  }

  @Test
  void halfAPointAndItsPrecisionStayWithTheEvent() {
    Imported imported = read(HEADER, row("latitude", "north", "where_prec", "9"));
    assertThat(written(imported, "latitude", "longitude", "where_prec"))
        .containsExactly("north", "44.25", "9");
  }

  @Test
  void daysThatCannotBeReadAreWrittenAsTheyStood() {
    Imported imported = read(HEADER, row("date_start", "5/1/2019", "date_end", "5/2/2019"));
    assertThat(remarks(imported)).contains("a date cannot be read, and is kept as it stands");
    assertThat(written(imported, "date_start", "date_end")).containsExactly("5/1/2019", "5/2/2019");
  }

  @Test
  void aMonthIsNotWrittenAsItsFirstDay() {
    Imported imported = read(HEADER, row("date_start", "2019-05", "date_end", "2019-05"));
    assertThat(written(imported, "date_start", "date_end")).containsExactly("2019-05", "2019-05");
  }

  @Test
  void rowsWithoutAHeaderMayHaveNumbersWithDecimals() {
    String[] cells = new String[UcdpColumns.OF_25_1.size()];
    Arrays.setAll(cells, i -> ROW.getOrDefault(UcdpColumns.OF_25_1.get(i), ""));
    cells[UcdpColumns.OF_25_1.indexOf("id")] = "7.0";
    cells[UcdpColumns.OF_25_1.indexOf("year")] = "2019.0";
    cells[UcdpColumns.OF_25_1.indexOf("type_of_violence")] = "1.0";
    assertThat(killed(read(String.join(",", cells)))).isEqualTo(Quantity.between(4, 7, 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "0", "9999999", "10000000", "123456789012", "-5", "007"})
  void anIdWithTwoRowsIsSaid(String id) {
    assertThat(remarks(read(HEADER, row("id", id), row("id", id, "best", "6"))))
        .contains("an id has rows that differ, each of which gave an event of that id");
  }

  @Test
  void idsThatAreWrittenOtherwiseAreOthers() {
    assertThat(remarks(read(HEADER, row("id", "7"), row("id", "007", "best", "6"))))
        .doesNotContain("an id has rows that differ, each of which gave an event of that id");
  }

  @Test
  void columnsOfOneNameAreAllKept() {
    Imported imported = read(HEADER + ",notes,Notes,best", row() + ",one,two,8");
    assertThat(imported.report().unknownColumns())
        .containsExactlyInAnyOrder("notes", "notes_again", "best_again");
    assertThat(beside(imported))
        .contains("\"notes\":\"one\",\"notes_again\":\"two\",\"best_again\":\"8\"");
    assertThat(OnRecordJson.read(OnRecordJson.write(imported.dossier())))
        .isEqualTo(imported.dossier());
  }

  @Test
  void filesPutTogetherAreReadToTheEnd() {
    Imported imported =
        read(
            '\ufeff' + HEADER, row(), '\ufeff' + HEADER, row("id", "8"), '\ufeff' + row("id", "9"));
    assertThat(imported.dossier().events()).hasSize(3);
    assertThat(imported.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::line, DroppedRow::reason)
        .containsExactly(tuple(2L, 3L, DropReason.NOT_TAKEN_OVER));
  }

  @Test
  void eachFileOfThosePutTogetherHasTheOrderOfItsOwnHeader() {
    String other = HEADER.replace("best,high,low", "low,best,high");
    Imported imported =
        read(
            HEADER.replace("id,", "relid,id,"),
            "A-1," + row("id", "8"),
            other.replace("id,", "relid,id,").toUpperCase(Locale.ROOT),
            "A-2," + row("best", "4", "high", "5", "low", "7"),
            other.replace("id,", "relid,id,").replace("country", "colour"),
            "A-3," + row("id", "9"));

    assertThat(killed(imported)).isEqualTo(Quantity.between(4, 7, 5));
    assertThat(imported.dossier().events()).hasSize(2);
    assertThat(imported.report().dropped())
        .extracting(DroppedRow::row, DroppedRow::reason)
        .containsExactly(
            tuple(2L, DropReason.NOT_TAKEN_OVER),
            tuple(4L, DropReason.NOT_TAKEN_OVER),
            tuple(5L, DropReason.NOT_TAKEN_OVER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "\\N", "#N/A"})
  void aWordForAnEmptyCellIsNoName(String word) {
    assertThat(read(HEADER, row("side_b", word)).dossier().actors())
        .noneMatch(actor -> actor.displayName().equals(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t"})
  void cellsMayBeSetApartOtherwise(String separator) {
    Imported imported =
        read(HEADER.replace(",", separator), row("low", "4 \"or so\"").replace(",", separator));
    assertThat(imported.report().layout())
        .hasValueSatisfying(
            layout ->
                assertThat(layout).endsWith(separator.equals(";") ? "by semicolons" : "by tabs"));
    assertThat(imported.report().isComplete()).isTrue();
    assertThat(imported.dossier().events()).hasSize(1);
  }

  @Test
  void blankLinesAndTheNoteOfTheSeparatorMayStandFirst() {
    Imported imported = read("sep=,", "", HEADER.replace('_', ' ').toUpperCase(Locale.ROOT), row());
    assertThat(imported.dossier().events()).hasSize(1);
    assertThat(imported.report().setAside())
        .isEqualTo(Map.of("lines that name the separator", 1L, "blank lines", 1L));
  }

  @Test
  void eachLineThatEndsWithCrHasItsOwnEncoding() {
    byte[] first = (HEADER + '\r' + row("country", "Zéd") + '\r').getBytes(UTF_8);
    byte[] second = (row("id", "8", "country", "Zéd") + '\r').getBytes(ISO_8859_1);
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    assertThat(read(both.toByteArray()).dossier().locations())
        .extracting(place -> place.names().get(0).text())
        .contains("Zéd")
        .noneMatch(name -> name.contains("Ã"));
  }

  @Test
  void aFileThatWasCutOffIsNamedWhereverItsEndIsMissed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + '\n' + (row("side_a", "Zed Army") + '\n').repeat(9)).getBytes(UTF_8));
    }
    byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12);

    assertThatThrownBy(() -> read(cut))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith("cannot read test.csv: Unexpected end of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"33|44.25|2", "33.00|44.250|2.0", "33.0|44.2500|2", "33,0|44,25|2"})
  void aPlaceIsKnownHoweverItsNumbersAreWritten(String latitude, String longitude, String code) {
    Imported imported =
        read(
            HEADER,
            row("latitude", "33.0", "best", "6"),
            row("id", "8", "latitude", latitude, "longitude", longitude, "where_prec", code));

    assertThat(Tables.event(imported.dossier(), "ucdp-8").where())
        .isEqualTo(Tables.event(imported.dossier(), "ucdp-7").where());
  }

  @Test
  void aWholeNumberOfDegreesComesBackAsTheSamePlace() {
    Imported imported = read(HEADER, row("latitude", "33", "longitude", "44"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    UcdpGed.exporter().write(imported.dossier(), out);

    assertThat(read(out.toByteArray()).dossier().locations())
        .isEqualTo(imported.dossier().locations());
  }

  @Test
  void theNotesOfMacOsInAnArchiveAreNoTable() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("__MACOSX/._ged.csv"));
      zip.write(1);
      zip.putNextEntry(new ZipEntry("ged.csv"));
      zip.write((HEADER + '\n' + row()).getBytes(UTF_8));
    }
    assertThat(read(bytes.toByteArray()).report().isComplete()).isTrue();
  }

  @Test
  void linesThatAreNotUtf8AreThoseOfWindows() {
    Imported imported =
        read((HEADER + '\n' + row("where_coordinates", "Quil’s end") + '\n').getBytes(WINDOWS));

    assertThat(Tables.event(imported.dossier(), "ucdp-7").title()).contains("Quil’s end");
    assertThat(imported.report().remarks())
        .containsExactly(new Remark("a line is not UTF-8 and was read as windows-1252", 1, 0));
    assertThat(imported.report().summary())
        .endsWith("\nremark on 1 line: a line is not UTF-8 and was read as windows-1252\n");
  }

  @Test
  void valuesOfActorsAndPlacesAreCountedInEveryRowThatHasThem() {
    Imported imported =
        read(
            HEADER + ",gwnoa,country_id,adm_1",
            row() + ",900.0,77.0,NULL",
            row("id", "8") + ",900.0,77.0,NULL",
            row("id", "9") + ",900.0,77,");

    assertThat(imported.report().coerced())
        .extracting(CoercedValue::column, CoercedValue::rows, CoercedValue::example)
        .containsExactly(
            tuple("gwnoa", 3L, "900.0"),
            tuple("adm_1", 2L, "NULL"),
            tuple("country_id", 2L, "77.0"));
  }
}

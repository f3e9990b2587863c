package org.onrecord.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Event;

/** Both commands take files of datasets, and one writes other formats. */
class DatasetsTest {
  private static final String TABLE =
      """
      id,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country,date_prec,date_start,\
      date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low
      7,1,Government of Lumen,Valley Front,1,12.5,44.25,Lumen,1,2031-04-11,2031-04-11,1,2,0,0,3,5,3
      8,1,Government of Lumen,Valley Front,1,12.5,44.25,Lumen,1,2031-04-12,2031-04-12,1,2,0,0,3,5,4
      7.00E+05,1,Government of Lumen,Valley Front,1,12.5,44.25,Lumen,1,2031-04-12,,1,2,0,0,3,5,4
      """;

  private static final String BUNDLE =
      """
      {"type":"bundle","id":"bundle--00000000-0000-4000-8000-000000000000","objects":[
      {"type":"identity","spec_version":"2.1","id":"identity--00000000-0000-4000-8000-000000000001",
      "created":"2031-04-11T00:00:00Z","modified":"2031-04-11T00:00:00Z","name":"Lumen Herald"}]}
      """;

  @TempDir private Path folder;
  private Path table;

  @BeforeEach
  void write() throws IOException {
    table = folder.resolve("lumen.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(table))) {
      out.write(TABLE.getBytes(UTF_8));
    }
  }

  @Test
  void a_dataset_becomes_a_corpus_and_every_row_is_accounted_for() {
    Path out = folder.resolve("out.ndjson");

    Run run = Run.of("convert", "--from", "ucdp", "--release", "31.1", table, "-o", out);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            UCDP GED 31.1 from %s (18 columns)
            3 rows read, 2 kept, 1 dropped
              because the row has an id that a spreadsheet has ruined: 1 (row 3)
            records: 1 source, 3 actors, 2 locations, 2 events, 2 claims
            remark on 1 row, first on row 2: low, best and high are out of order, and are kept so
            1 input, 10 records written, 1 line or record not read
            """
                .formatted(table));
    assertThat(CorpusFile.of(out).stream().filter(Event.class::isInstance))
        .extracting(record -> record.ref().value())
        .containsExactly("ucdp-7", "ucdp-8");
    assertThat(CorpusFile.of(out).stream())
        .filteredOn(Event.class::isInstance)
        .allSatisfy(event -> assertThat(event.provenance().get().revision()).contains("31.1"));
  }

  @Test
  void a_dataset_is_checked_as_it_goes_by() {
    Run run = Run.of("validate", "--from", "ucdp", table);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("casualties.bounds-out-of-order", "import.row-unreadable");
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("ucdp", TABLE),
        Arguments.of("ucdp-json", feature("id", "date_start", "best")),
        Arguments.of("acled", "event_id_cnty,event_date,event_type\nLUM1,2031-04-11,Battles\n"),
        Arguments.of("acled-json", feature("event_id_cnty", "event_date", "event_type")),
        Arguments.of("gtd", "eventid,iyear,country_txt,attacktype1\n203104110001,2031,Lumen,3\n"),
        Arguments.of("stix", BUNDLE),
        Arguments.of("claim-review", "{\"@type\":\"Claim\",\"text\":\"The bridge fell.\"}"));
  }

  private static String feature(String id, String date, String last) {
    return """
        {"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,
        "properties":{"%s":"7","%s":"2031-04-11","%s":"3"}}]}
        """
        .formatted(id, date, last);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_dataset_is_recognised(String word, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), text);

    Run named = Run.of("convert", file, file);
    Run piped = Run.withInput(text, "convert", "-");

    assertThat(named.err())
        .containsOnlyOnce(file + ": taken for a dataset, as by --from " + word + "\n");
    assertThat(piped.err())
        .startsWith("(standard input): taken for a dataset, as by --from " + word);
    assertThat(named.out())
        .isEqualTo(Run.of("convert", "--from", word, file).out())
        .isEqualTo(piped.out())
        .contains("\"source\"");
  }

  @Test
  void what_is_recognised_may_be_packed_and_of_a_release() {
    assertThat(Run.of("convert", "--release", "31.1", table).out())
        .isEqualTo(Run.of("convert", "--from", "ucdp", "--release", "31.1", table).out())
        .contains("31.1");
  }

  @Test
  void what_begins_like_no_dataset_is_taken_for_a_dossier_and_that_is_said() throws IOException {
    Path file = Files.writeString(folder.resolve("prices.csv"), "day,price\n2031-04-11,7\n");

    Run run = Run.of("validate", file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            file
                + ": taken for a dossier, since it begins like no dataset; --from says otherwise\n")
        .contains(file + ":1:1: input unreadable: ");
  }

  @Test
  void what_is_another_table_is_refused() {
    Run run = Run.of("convert", "--from", "gtd", table, "-o", folder.resolve("out.ndjson"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("lumen.csv.gz: not converted: expected ");
    assertThat(folder.resolve("out.ndjson")).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(
      value = To.class,
      names = {"DOSSIER", "CORPUS"},
      mode = EnumSource.Mode.EXCLUDE)
  void every_format_is_written(To format) throws IOException {
    Path out = folder.resolve("out");

    Run run = Run.of("convert", "--from", "ucdp", table, "--to", format, "-o", out);

    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(out)).contains("Valley Front");
  }

  @Test
  void what_a_format_cannot_hold_is_told() {
    Run run = Run.of("convert", "--from", "ucdp", table, "--to", "figures");

    assertThat(run.out()).startsWith("\uFEFFclaim,part,").contains("#affected+num");
    assertThat(run.err()).contains("Left out: kind of source ucdp-ged: ");
  }

  @Test
  void a_release_is_that_of_a_dataset() throws IOException {
    Path dossier = Harbour.write(folder.resolve("d.json"), OnRecordJson.write(Harbour.broken()));
    for (Object[] from : new Object[][] {{}, {"--from", "dossier"}}) {
      Run run =
          Run.of(
              Stream.concat(Stream.of("convert", "--release", "1", dossier), Stream.of(from))
                  .toArray());
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              "--release is the name of a release of a dataset, but %s is taken for none\n"
                  .formatted(dossier));
    }
    assertThat(Run.of("convert", "--release", " ", table).err())
        .contains("--release is the name of a release of a dataset\n");
  }
}

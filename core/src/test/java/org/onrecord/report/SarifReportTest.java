package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.ClaimId;
import org.onrecord.validation.Report;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

class SarifReportTest {
  private static final Path ROOT = Goldens.file(".");

  static List<String> hostile() {
    return HostileWords.all();
  }

  @Test
  void the_log_is_what_the_published_schema_says() {
    String log =
        SarifReport.relativeTo(ROOT)
            .dossier(Sample.report(), Sample.file())
            .dossier(Sample.clean(), Sample.file())
            .write();

    assertThat(Validators.SARIF.complaints(log)).isEmpty();
    assertThat(Validators.SARIF.complaints(log.replace("\"warning\"", "\"alarm\""))).isNotEmpty();
    assertThat(Validators.SARIF.complaints(SarifReport.relativeTo(ROOT).write())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatever_a_message_says_the_log_is_sound(String words) throws IOException {
    String log = SarifReport.relativeTo(ROOT).dossier(Sample.saying(words), Sample.file()).write();

    assertThat(Validators.SARIF.complaints(log)).isEmpty();
    String text = run(log).at("/results/0/message/text").asText();
    assertThat(text).isEqualTo(SarifMessage.text(words + "\nTo settle it: " + words));
  }

  @Test
  void braces_and_links_are_no_markup() {
    assertThat(SarifMessage.text("{0} [a](1) [b]")).isEqualTo("{{0}} \\[a](1) [b]");
  }

  @Test
  void findings_are_shown_at_their_lines() throws IOException {
    JsonNode results = run(log()).get("results");

    assertThat(region(results.get(0))).isEqualTo("27:11-27:29");
    assertThat(region(results.get(1))).isEqualTo("24:9-29:10");
    assertThat(results.get(1).at("/relatedLocations").size()).isEqualTo(1);
    assertThat(region(results.get(1).at("/relatedLocations/0/physicalLocation/region")))
        .isEqualTo("39:9-44:10");
  }

  @Test
  void a_field_that_is_missing_is_shown_at_the_record() throws IOException {
    assertThat(region(run(log()).at("/results/2"))).isEqualTo("8:5-8:61");
  }

  @Test
  void suppressed_and_known_findings_are_marked() throws IOException {
    JsonNode results = run(log()).get("results");

    assertThat(results.findValuesAsText("baselineState"))
        .containsExactly("new", "new", "new", "unchanged", "new");
    assertThat(results.get(4).at("/suppressions/0/justification").asText())
        .isEqualTo("checked with the harbour office");
    assertThat(results.get(0).has("suppressions")).isFalse();
  }

  @Test
  void without_a_baseline_nothing_is_called_new() throws IOException {
    String log = SarifReport.relativeTo(ROOT).dossier(Sample.saying("M."), Sample.file()).write();

    assertThat(run(log).findValues("baselineState")).isEmpty();
  }

  @Test
  void results_point_at_their_rules_and_files() throws IOException {
    JsonNode run = run(log());

    for (JsonNode result : run.get("results")) {
      int index = result.get("ruleIndex").asInt();
      assertThat(run.at("/tool/driver/rules").get(index).get("id")).isEqualTo(result.get("ruleId"));
      assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
          .isEqualTo(run.at("/artifacts/0/location/uri").asText())
          .isEqualTo("harbour-fire.json");
    }
  }

  @Test
  void what_failed_and_what_was_not_checked_is_told() throws IOException {
    JsonNode invocation = run(log()).at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo(
            "harbour.tolls-differ failed on 2 records, first on claim c2:"
                + " java.lang.IllegalStateException: the tide is out");
    assertThat(region(invocation.at("/toolExecutionNotifications/0"))).isEqualTo("32:5-46:6");
    assertThat(invocation.at("/toolConfigurationNotifications").findValuesAsText("id"))
        .containsExactly("quotes.not-verbatim", "dates.year-inferred", "events.circular");
  }

  @Test
  void files_have_addresses_that_every_system_reads(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a b").resolve("häfen: 1%.json");
    Files.createDirectories(folder.resolve("a b"));
    Files.copy(Sample.file(), file);

    assertThat(uri(SarifReport.relativeTo(folder).dossier(Sample.report(), file)))
        .isEqualTo("a%20b/h%C3%A4fen%3A%201%25.json");
    assertThat(uri(SarifReport.relativeTo(folder.resolve("other")).dossier(Sample.report(), file)))
        .startsWith("file:///");
  }

  @Test
  void a_record_that_could_not_be_read_does_not_move_what_is_found_behind_it(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("harbour.json");
    Files.writeString(
        file,
        """
        {
          "schema": "onrecord/dossier", "schemaVersion": "1.0", "id": "harbour", "title": "Harbour",
          "actors": [
            {"id": "torn", "kind": "person", "names": 3},
            {"id": "mayor", "kind": "person", "names": [{"text": "Ada Quill", "kind": "primary"}]},
            {"id": "clerk", "kind": "person", "names": [], "country": "ZZZ"}
          ]
        }
        """);
    Report report =
        Validator.of(RuleSet.standard().only("codes.unknown"))
            .validate(OnRecordJson.tryRead(file).dossier().orElseThrow());

    JsonNode result =
        run(SarifReport.relativeTo(folder).dossier(report, file).write()).at("/results/0");
    assertThat(result.findValuesAsText("fullyQualifiedName")).contains("actor:clerk");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(6);
  }

  private static String uri(SarifReport log) throws IOException {
    return run(log.write()).at("/artifacts/0/location/uri").asText();
  }

  @Test
  void findings_in_a_corpus_are_shown_at_the_line_of_their_record(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("corpus.ndjson");
    OnRecordJson.writeRecords(Sample.dossier(), file);
    List<String> lines = Files.readAllLines(file);
    Report report =
        Report.builder()
            .dossier("harbour-fire")
            .records(7)
            .findings(
                List.of(
                    Sample.finding(
                            Sample.BROKEN, ClaimId.of("c2"), "/claim/says/total/quantity", "M.")
                        .build(),
                    Sample.finding(Sample.BROKEN, ClaimId.of("gone"), "/claim", "M.").build()))
            .ran(Sample.BROKEN)
            .build();

    JsonNode results =
        run(SarifReport.relativeTo(folder).corpus(report, file).write()).get("results");

    String expected = "\"quantity\":\"12\"";
    int line = lines.size();
    int column = lines.get(line - 1).replace(": ", ":").indexOf(expected) + 1;
    assertThat(region(results.get(0)))
        .isEqualTo(line + ":" + column + "-" + line + ":" + (column + expected.length()));
    assertThat(region(results.get(1))).isEqualTo("1:1-1:2");
  }

  @Test
  void a_file_that_is_gone_is_named() {
    SarifReport log =
        SarifReport.relativeTo(ROOT).dossier(Sample.report(), Goldens.file("gone.json"));

    assertThatThrownBy(log::write)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("gone.json");
  }

  private static String log() {
    return SarifReport.relativeTo(ROOT).dossier(Sample.report(), Sample.file()).write();
  }

  private static JsonNode run(String log) throws IOException {
    return new JsonMapper().readTree(log).at("/runs/0");
  }

  /** The region of a result, a notification, or a region itself. */
  private static String region(JsonNode node) {
    JsonNode region =
        node.has("startLine") ? node : node.at("/locations/0/physicalLocation/region");
    return "%s:%s-%s:%s"
        .formatted(
            region.get("startLine"),
            region.get("startColumn"),
            region.get("endLine"),
            region.get("endColumn"));
  }
}

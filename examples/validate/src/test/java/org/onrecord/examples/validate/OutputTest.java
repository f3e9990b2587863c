package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.report.JsonReport;

class OutputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ESCAPE = "\u001b[";

  @TempDir private Path folder;
  private Path sound;
  private Path broken;

  @BeforeEach
  void write() {
    sound = Harbour.write(folder.resolve("sound.json"), Harbour.sound());
    broken = Harbour.write(folder.resolve("broken.json"), Harbour.broken());
  }

  @Test
  void text_of_several_files_has_a_heading_for_each() {
    assertThat(Run.ofRule(sound, broken).out())
        .contains(sound + "\n" + "=".repeat(sound.toString().length()) + "\n\n")
        .contains("\n\n" + broken + "\n" + "=".repeat(broken.toString().length()) + "\n\n");
    assertThat(Run.ofRule(sound).out()).doesNotContain("====");
  }

  @Test
  void markdown_tells_the_finding() {
    assertThat(Run.ofRule(broken, "--format=markdown").out()).contains(Run.RULE, "#");
    assertThat(Run.ofRule(sound, broken, "--format=markdown").out())
        .contains("`" + sound + "`\n", "`" + broken + "`\n");
  }

  @Test
  void json_of_one_file_is_its_report() {
    Run run = Run.ofRule(broken, "--format=JSON");
    assertThat(JsonReport.read(run.out()).dossier()).isEqualTo("broken");
    assertThat(JsonReport.read(run.out()).defects()).hasSize(1);
  }

  @Test
  void json_of_a_folder_is_an_array_that_names_each_file() throws IOException {
    Path half = Harbour.write(folder.resolve("half.ndjson"), "nothing\n");
    JsonNode array = JSON.readTree(Run.ofRule(folder, "--format=json").out());
    assertThat(array).hasSize(3);
    assertThat(array.get(0).path("input").asText()).isEqualTo(broken.toString());
    assertThat(JsonReport.read(array.get(0).path("report").toString()).defects()).hasSize(1);
    assertThat(array.get(1).path("input").asText()).isEqualTo(half.toString());
    assertThat(array.get(1).path("report").isNull()).isTrue();
    assertThat(array.get(1).path("dropped").asInt()).isEqualTo(1);
    assertThat(array.get(2).path("report").path("dossier").asText()).isEqualTo("sound");
  }

  @Test
  void sarif_has_one_run_with_the_results_of_all_files() throws IOException {
    Path corpus = Harbour.writeCorpus(folder.resolve("corpus.ndjson"), Harbour.broken());
    JsonNode log = JSON.readTree(Run.ofRule(folder, "--format=sarif").out());
    assertThat(log.path("version").asText()).isEqualTo("2.1.0");
    assertThat(log.path("runs")).hasSize(1);
    JsonNode results = log.path("runs").get(0).path("results");
    assertThat(results).hasSize(2);
    assertThat(results.findValuesAsText("ruleId")).containsExactly(Run.RULE, Run.RULE);
    assertThat(results.get(1).findValues("region").get(0).path("startLine").asInt()).isEqualTo(4);
    assertThat(results.get(1).findValue("uri").asText()).endsWith(corpus.getFileName().toString());
  }

  @Test
  void the_report_is_not_written_over_what_it_is_about() throws IOException {
    String before = Files.readString(broken);
    Run run = Run.ofRule(sound, broken, "--output", folder.resolve("./broken.json"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("the report would be written over " + broken + "\n");
    assertThat(broken).hasContent(before);
  }

  @Test
  void sarif_is_refused_for_standard_input() {
    Run run = Run.withInput("{}", "-", "--format=sarif");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("SARIF shows findings in files, and standard input is none");
  }

  @Test
  void the_report_goes_into_the_file_that_is_asked_for() throws IOException {
    Path file = folder.resolve("report.json.txt");
    Run run = Run.ofRule(broken, "--format=json", "--output", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(JsonReport.read(Files.readString(file)).defects()).hasSize(1);
  }

  @Test
  void colours_are_for_terminals_and_those_who_want_them() {
    Terminal terminal = new Terminal(true, Map.of());
    assertThat(Run.on(terminal, "", broken).out()).contains(ESCAPE);
    assertThat(Run.of(broken).out()).doesNotContain(ESCAPE);
    assertThat(Run.of(broken, "--colour=always").out()).contains(ESCAPE);
    assertThat(Run.on(terminal, "", broken, "--color=never").out()).doesNotContain(ESCAPE);
    assertThat(Run.on(new Terminal(true, Map.of("NO_COLOR", "1")), "", broken).out())
        .doesNotContain(ESCAPE);
    assertThat(Run.on(new Terminal(true, Map.of("TERM", "dumb")), "", broken).out())
        .doesNotContain(ESCAPE);
    assertThat(Run.on(new Terminal(true, Map.of("NO_COLOR", "")), "", broken).out())
        .contains(ESCAPE);
  }

  @Test
  void the_same_files_give_the_same_report_on_any_number_of_threads() {
    assertThat(Run.of(folder, "--format=json", "--threads=4").out())
        .isEqualTo(Run.of(folder, "--format=json").out());
  }

  @Test
  void rules_are_listed_with_their_nature_and_severity() {
    Run run = Run.of("--list-rules", "--only", Run.RULE, "--severity", Run.RULE + "=info");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith(Run.RULE + "  defect  ");
    assertThat(Run.of("--list-rules").out()).contains("suppressions.unused");
  }

  @Test
  void help_and_version_are_given() {
    assertThat(Run.of("--help").out()).contains("Usage: validate", "--fail-on", "Exit status:");
    assertThat(Run.of("--help").status()).isEqualTo(0);
    assertThat(Run.of("--version").out()).startsWith("OnRecord 0.");
  }
}

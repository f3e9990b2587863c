package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.OnRecordJson;
import org.onrecord.model.Actor;
import org.onrecord.model.Dossier;

class InputsTest {
  @TempDir private Path folder;

  @Test
  void folders_are_walked_in_the_order_of_names() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("b/deep"));
    Harbour.write(folder.resolve("c.json"), Harbour.sound());
    Harbour.writeCorpus(deep.resolve("x.JSONL"), Harbour.sound());
    Harbour.writeCorpus(folder.resolve("a.ndjson"), Harbour.broken());
    Harbour.write(folder.resolve("read-me.txt"), "no dossier");
    Run run = Run.ofRule(folder);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence("a.ndjson\n===", "/b/deep/x.JSONL\n===", "/c.json\n===")
        .doesNotContain("read-me");
    assertThat(run.err()).startsWith("3 inputs checked, 1 defect,");
  }

  @Test
  void other_json_in_a_folder_is_passed_over_and_that_is_said() throws IOException {
    Harbour.write(folder.resolve("a.json"), Harbour.sound());
    Path settings = Harbour.write(folder.resolve("settings.json"), "{\"a\": {\"schema\": 1}}");
    Path list = Harbour.write(folder.resolve("list.json"), "[1, 2]");
    Path text = Harbour.write(folder.resolve("text.json"), "not even JSON");
    Run run = Run.ofRule(folder);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err().lines())
        .containsExactly(
            list + ": passed over, no dossier",
            settings + ": passed over, no dossier",
            text + ": passed over, no JSON",
            "1 input checked, 0 defects, 0 disagreements, 0 gaps, 3 files passed over");
    assertThat(Run.ofRule(folder, "--quiet").err()).isEmpty();
  }

  @Test
  void a_dossier_in_a_folder_that_breaks_off_is_not_passed_over() throws IOException {
    String json = OnRecordJson.write(Harbour.sound());
    Harbour.write(folder.resolve("half.json"), json.substring(0, json.length() / 2));
    assertThat(Run.ofRule(folder).status()).isEqualTo(2);
  }

  @Test
  void a_file_is_checked_once_however_often_it_is_named() {
    Path file = Harbour.write(folder.resolve("a.json"), Harbour.sound());
    assertThat(Run.ofRule(file, folder, file).err()).startsWith("1 input checked,");
  }

  @Test
  void what_is_in_a_file_counts_for_more_than_an_unusual_ending() throws IOException {
    Path file = Harbour.writeCorpus(folder.resolve("corpus.txt"), Harbour.broken());
    assertThat(Run.ofRule(file).status()).isEqualTo(1);
  }

  @Test
  void a_dash_reads_a_dossier_or_a_corpus_from_standard_input() throws IOException {
    for (String input :
        new String[] {
          OnRecordJson.write(Harbour.broken()),
          OnRecordJson.write(Harbour.broken()).replaceAll("\\s", ""),
          Harbour.corpus(Harbour.broken())
        }) {
      Run run = Run.withInput(input, "-", "--only", Run.RULE);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).isEqualTo("1 input checked, 1 defect, 0 disagreements, 0 gaps\n");
    }
  }

  @Test
  void standard_input_is_checked_once_however_often_it_is_named() {
    Run run = Run.withInput(OnRecordJson.write(Harbour.sound()), "-", "-", "--only", Run.RULE);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEqualTo("1 input checked, 0 defects, 0 disagreements, 0 gaps\n");
  }

  @Test
  void problems_on_standard_input_name_it() {
    Run run = Run.withInput("[", "-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("(standard input): taken for a dossier, since it begins like no dataset;")
        .contains("\n(standard input):1:1: input unreadable: expected ");
  }

  @Test
  void a_corpus_without_a_header_is_checked_and_that_is_said() throws IOException {
    String lines = Harbour.corpus(Harbour.broken());
    Path file = Harbour.write(folder.resolve("c.ndjson"), lines.substring(lines.indexOf('\n') + 1));
    Run run = Run.ofRule(file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("c.ndjson:1:1: header unreadable: ", "1 defect");
  }

  @Test
  void only_the_first_problems_of_a_file_are_told_in_full_and_all_are_counted() throws IOException {
    Path file =
        Harbour.write(
            folder.resolve("c.ndjson"), Harbour.corpus(Harbour.sound()) + "{}\n".repeat(60));
    assertThat(Run.ofRule(file).err())
        .contains(file + ": and 10 more such problems", "60 lines or records not read");
  }

  @Test
  void what_is_packed_is_checked_like_what_is_not() throws IOException {
    Path folder = Files.createDirectory(this.folder.resolve("packed"));
    Path corpus = Harbour.writeCorpus(folder.resolve("c.ndjson.gz"), Harbour.broken());
    Path dossier = Harbour.write(folder.resolve("d.JSON.gz"), Harbour.broken());
    Path unnamed = Files.copy(corpus, folder.resolve("packed.txt"));

    assertThat(Run.ofRule(folder).err()).startsWith("2 inputs checked, 2 defects,");
    assertThat(Run.ofRule(unnamed).err()).startsWith("1 input checked, 1 defect,");
    for (Path file : List.of(corpus, dossier)) {
      Run run = Run.withInput(Files.readAllBytes(file), "-", "--only", Run.RULE);
      assertThat(run.err()).isEqualTo("1 input checked, 1 defect, 0 disagreements, 0 gaps\n");
      assertThat(Run.ofRule(file, "--format=sarif").out()).contains("\"startLine\"");
    }
  }

  @Test
  void a_packed_file_that_breaks_off_is_not_checked() throws IOException {
    Path whole = Harbour.writeCorpus(folder.resolve("c.ndjson.gz"), Harbour.broken());
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length - 9));
    Run run = Run.ofRule(whole);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(whole + ": cannot be read: the gzip data break off before their end\n");
    Run piped = Run.withInput(Files.readAllBytes(whole), "-", "--only", Run.RULE);
    assertThat(piped.status()).isEqualTo(2);
    assertThat(piped.err()).startsWith("(standard input): cannot be read: the gzip data break off");
  }

  @Test
  void records_together_are_checked_from_standard_input_too() throws IOException {
    Dossier unused =
        Dossier.builder().from(Harbour.sound()).actor(Actor.person("nobody", "Nemo Quill")).build();
    Run run = Run.withInput(Harbour.corpus(unused), "-", "--only", "references.unused");
    assertThat(run.out()).contains("Nothing mentions Nemo Quill.").doesNotContain("second reading");
    assertThat(run.err()).isEqualTo("1 input checked, 0 defects, 0 disagreements, 1 gap\n");
  }

  @Test
  void the_word_validate_may_stand_in_front() {
    Path file = Harbour.write(folder.resolve("a.json"), Harbour.broken());
    assertThat(Run.ofRule("validate", file)).isEqualTo(Run.ofRule(file));
  }
}

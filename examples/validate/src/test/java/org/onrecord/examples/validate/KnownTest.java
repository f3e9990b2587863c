package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is suppressed or known makes nobody fail; texts are handed to the rules that need them. */
class KnownTest {
  private static final String SOURCE =
      "examples/validate/src/main/java/org/onrecord/examples/validate/";
  private static final String RAIDS =
      "fixtures/src/main/resources/org/onrecord/fixtures/cases/events.told-twice/failing.json";

  @TempDir private Path folder;
  private Path broken;

  @BeforeEach
  void write() {
    broken = Harbour.write(folder.resolve("broken.json"), Harbour.broken());
  }

  @Test
  void what_is_in_the_baseline_is_known() {
    Path baseline = folder.resolve("baseline.txt");
    assertThat(Run.ofRule(broken, "-f", "json", "-o", baseline).status()).isEqualTo(1);
    assertThat(Run.ofRule(broken, "--baseline", baseline).status()).isEqualTo(0);
  }

  @Test
  void a_baseline_may_be_of_several_files() {
    Path baseline = folder.resolve("baseline.txt");
    assertThat(Run.ofRule(folder, "-f", "json", "-o", baseline).status()).isEqualTo(1);
    assertThat(Run.ofRule(broken, "--baseline", baseline).status()).isEqualTo(0);
  }

  @Test
  void a_baseline_that_is_none_is_refused() throws IOException {
    for (String text : new String[] {"{}", "[{}]", "[", "no JSON"}) {
      Path baseline = Harbour.write(folder.resolve("baseline.txt"), text);
      Run run = Run.of(broken, "--baseline", baseline);
      assertThat(run.status()).as(text).isEqualTo(2);
      assertThat(run.err()).startsWith("the baseline " + baseline + " cannot be read: ");
    }
  }

  @Test
  void what_is_suppressed_with_a_reason_makes_nobody_fail() throws IOException {
    Path file =
        suppressions(
            "[{\"rule\": \"%s\", \"record\": {\"claim\": \"c1\"}, \"reason\": \"asked\"}]");
    assertThat(Run.ofRule(broken, "--suppressions", file).status()).isEqualTo(0);
    Path other =
        suppressions(
            "[{\"rule\": \"%s\", \"record\": {\"claim\": \"c2\"}, \"reason\": \"asked\"}]");
    assertThat(Run.ofRule(broken, "--suppressions", other).status()).isEqualTo(1);
    Path all = suppressions("[{\"rule\": \"%s\", \"reason\": \"asked\"}]");
    assertThat(Run.ofRule(broken, "--suppressions", all).status()).isEqualTo(0);
  }

  @Test
  void the_suppressions_that_the_readme_shows_are_read() throws IOException {
    String shown = text("examples/README.md").split("```json\n", 2)[1].split("\n```", 2)[0];
    Path suppressions = Harbour.write(folder.resolve("suppressions.txt"), shown);
    Path raids = Harbour.write(folder.resolve("raids.json"), text(RAIDS).replace("first", "raid"));

    assertThat(Run.of(raids, "--only", "events.told-twice", "--suppressions", suppressions).out())
        .contains("Disagreements  none", "checked with the author");
    assertThat(text(SOURCE + "SuppressionFile.java")).contains(shown);
  }

  @Test
  void suppressions_that_say_too_little_or_too_much_are_refused() throws IOException {
    refuses("{}", " are no array");
    refuses("[", " cannot be read: ");
    refuses("[{\"reason\": \"asked\"}]", ": number 1 names no rule");
    refuses("[{\"rule\": \"%s\"}]", ": number 1 gives no reason");
    refuses("[{\"rule\": \"%s\", \"reason\": \"r\", \"on\": 1}]", ": number 1 has a field \"on\"");
    for (String record : new String[] {"{}", "7", "{\"claims\": \"c1\"}", "{\"claim\": \"\"}"}) {
      refuses(
          "[{\"rule\": \"%s\", \"reason\": \"r\", \"record\": " + record + "}]",
          ": number 1 names no record such as {\"claim\": \"c1\"}");
    }
  }

  @Test
  void a_text_that_is_given_is_read() throws IOException {
    Path text = Harbour.write(folder.resolve("herald.txt"), "Fire at the harbour.");
    assertThat(Run.ofRule(broken, "--text", "herald=" + text).status()).isEqualTo(1);
  }

  private static String text(String file) throws IOException {
    return Files.readString(Path.of(System.getProperty("onrecord.root", "../..")).resolve(file));
  }

  private void refuses(String suppressions, String reason) throws IOException {
    Path file = suppressions(suppressions);
    Run run = Run.of(broken, "--suppressions", file);
    assertThat(run.status()).as(suppressions).isEqualTo(2);
    assertThat(run.err()).startsWith("the suppressions in " + file + reason);
  }

  private Path suppressions(String json) throws IOException {
    return Harbour.write(folder.resolve("suppressions.txt"), json.replace("%s", Run.RULE));
  }
}

package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.OnRecordJson;

class ExitStatusTest {
  @TempDir private Path folder;

  @Test
  void is_0_if_nothing_is_found() {
    Run run = Run.ofRule(sound());
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err().strip()).isEqualTo("1 input checked, 0 defects, 0 disagreements, 0 gaps");
  }

  @Test
  void is_1_if_something_grave_is_found() {
    Run run = Run.ofRule(broken());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().strip()).isEqualTo("1 input checked, 1 defect, 0 disagreements, 0 gaps");
  }

  @Test
  void is_0_if_what_is_found_is_not_as_grave_as_was_asked() {
    assertThat(Run.ofRule(broken(), "--severity", Run.RULE + "=warning").status()).isEqualTo(0);
    assertThat(
            Run.ofRule(broken(), "--severity", Run.RULE + "=warning", "--fail-on=warning").status())
        .isEqualTo(1);
    assertThat(Run.ofRule(broken(), "--severity", Run.RULE + "=info", "--fail-on=info").status())
        .isEqualTo(1);
    assertThat(Run.ofRule(broken(), "--fail-on=never").status()).isEqualTo(0);
  }

  @Test
  void is_2_if_there_is_not_enough_memory() {
    InputStream tooMuch =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            return read();
          }
        };
    StringWriter err = new StringWriter();
    int status =
        OnRecord.run(
            tooMuch,
            OutputStream.nullOutputStream(),
            new PrintWriter(err, true),
            new Terminal(false, Map.of()),
            () -> 0,
            "-");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("there is not enough memory; java -Xmx gives more: Java heap space");
  }

  @Test
  void is_0_if_what_is_found_is_of_another_nature() {
    assertThat(Run.ofRule(broken(), "--nature=disagreement,gap").status()).isEqualTo(0);
    assertThat(Run.ofRule(broken(), "--nature=gap", "--nature=defect").status()).isEqualTo(1);
  }

  @Test
  void is_1_if_a_record_could_not_be_read_and_the_rest_is_sound() throws IOException {
    String json =
        OnRecordJson.write(Harbour.sound()).replace("\"kind\": \"person\"", "\"kind\": 7");
    Path file = Harbour.write(folder.resolve("record.json"), json);
    Run run = Run.ofRule(file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .containsPattern("record\\.json:\\d+:\\d+: record dropped: expected ")
        .contains("1 input checked,", ", 1 line or record not read");
    assertThat(run.out()).startsWith("1 line or record could not be read and was not checked.\n");
    assertThat(Run.ofRule(file, "--fail-on=never").status()).isEqualTo(0);
    assertThat(Run.ofRule(file, "--nature=gap").status()).isEqualTo(0);
  }

  @Test
  void is_1_if_a_line_could_not_be_read_and_the_rest_is_sound() throws IOException {
    Path file =
        Harbour.write(
            folder.resolve("c.ndjson"), Harbour.corpus(Harbour.sound()) + "{broken\n{}\n");
    Run run = Run.ofRule(file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("c.ndjson:5:", "c.ndjson:6:", "2 lines or records not read")
        .contains("record dropped: expected ");
  }

  @Test
  void is_1_for_a_field_that_is_not_known_only_from_warnings_on() throws IOException {
    String json = OnRecordJson.write(Harbour.sound()).replaceFirst("\\{", "{\"claimz\": [],");
    Path file = Harbour.write(folder.resolve("field.json"), json);
    Run run = Run.ofRule(file);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).contains("field unknown: ", "1 field not known");
    assertThat(Run.ofRule(file, "--fail-on=warning").status()).isEqualTo(1);
  }

  @Test
  void is_2_if_a_dossier_breaks_off() throws IOException {
    String json = OnRecordJson.write(Harbour.broken());
    Path file = Harbour.write(folder.resolve("half.json"), json.substring(0, json.length() - 9));
    Run run = Run.ofRule(file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("half.json:", "input unreadable", "1 input not read");
    assertThat(run.out().strip()).isEqualTo("Not checked, for it could not be read.");
  }

  @Test
  void is_2_if_a_file_is_not_there_and_the_others_are_checked_all_the_same() {
    Run run = Run.ofRule(folder.resolve("none.json"), broken());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("none.json: cannot be read: there is no such file or folder")
        .contains("1 input checked, 1 defect,", "1 input not read");
  }

  @Test
  void is_2_if_a_name_is_empty_as_a_variable_that_is_not_set() {
    Run run = Run.of("");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("\"\": cannot be read: there is no such file or folder");
  }

  @Test
  void is_2_if_a_file_that_is_named_is_no_dossier() throws IOException {
    assertThat(Run.ofRule(Harbour.write(folder.resolve("a.json"), "{\"a\": 1}")).status())
        .isEqualTo(2);
    assertThat(Run.ofRule(Harbour.write(folder.resolve("b.json"), "no JSON")).status())
        .isEqualTo(2);
    assertThat(Run.ofRule(Harbour.write(folder.resolve("c.ndjson"), "no JSON\nat all\n")).status())
        .isEqualTo(2);
    assertThat(Run.ofRule(Harbour.write(folder.resolve("d.ndjson"), "")).status()).isEqualTo(2);
  }

  @Test
  void is_2_if_there_is_nothing_to_check() throws IOException {
    assertThat(Run.of().err().strip())
        .isEqualTo("nothing to check: name a file or folder, or - for standard input");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of(empty);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().strip())
        .isEqualTo("nothing to check: there is neither a dossier nor a corpus there");
  }

  @Test
  void is_2_if_the_command_line_is_wrong() {
    assertThat(Run.of("--no-such-option").status()).isEqualTo(2);
    assertThat(Run.of(sound(), "--format", "pdf").status()).isEqualTo(2);
    assertThat(Run.of(sound(), "--format", "pdf").err())
        .startsWith(
            "Invalid value for option '--format': expected one of text, markdown, json, sarif, but"
                + " found \"pdf\"");
    assertThat(Run.of(sound(), "--threads", "0").status()).isEqualTo(2);
    assertThat(Run.of(sound(), "--without", "no.such-rule").err())
        .startsWith("there is no rule no.such-rule; there are ");
    assertThat(Run.of(sound(), "--text", "herald=" + folder.resolve("none.txt")).status())
        .isEqualTo(2);
    assertThat(Run.of(sound(), "--baseline", folder.resolve("none.json")).status()).isEqualTo(2);
    assertThat(Run.of(sound(), "--output", folder.resolve("none/report.txt")).status())
        .isEqualTo(2);
    assertThat(Run.of(sound(), "--output", folder).status()).isEqualTo(2);
  }

  private Path sound() {
    return Harbour.write(folder.resolve("sound.json"), Harbour.sound());
  }

  private Path broken() {
    return Harbour.write(folder.resolve("broken.json"), Harbour.broken());
  }
}

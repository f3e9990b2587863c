package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.json.OnRecordJson;

/** What a pipe with a name gives can be read only once, as with standard input. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipesTest {
  @TempDir private Path folder;
  private Path pipe;

  @BeforeEach
  void makePipe() throws IOException, InterruptedException {
    pipe = folder.resolve("pipe.ndjson");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start();
    assertThat(made.waitFor()).isEqualTo(0);
  }

  @Test
  void a_corpus_from_a_pipe_is_checked_though_it_is_gone_through_more_than_once()
      throws IOException {
    write(Harbour.corpus(Harbour.broken()));
    Run run = Run.ofRule(pipe);
    assertThat(run.err()).isEqualTo("1 input checked, 1 defect, 0 disagreements, 0 gaps\n");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void so_is_a_dossier_whatever_the_pipe_is_called() throws IOException {
    Path unnamed = Files.move(pipe, folder.resolve("63"));
    pipe = unnamed;
    write(OnRecordJson.write(Harbour.broken()));
    assertThat(Run.ofRule(unnamed).err()).startsWith("1 input checked, 1 defect,");
  }

  @Test
  void a_corpus_from_a_pipe_is_converted() throws IOException {
    String lines = Harbour.corpus(Harbour.sound());
    write(lines);
    assertThat(Run.of("convert", pipe).out()).isEqualTo(lines);
  }

  @Test
  void what_is_wrong_is_told_by_the_name_of_the_pipe() throws IOException {
    write(Harbour.corpus(Harbour.sound()) + "{}\n");
    assertThat(Run.ofRule(pipe).err()).startsWith(pipe + ":");
  }

  @Test
  void sarif_is_refused() throws IOException {
    write(Harbour.corpus(Harbour.sound()));
    Run run = Run.of(pipe, "--format=sarif");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("SARIF shows findings in files, and a pipe is none\n");
  }

  @Test
  void a_pipe_in_a_folder_is_let_be() {
    Harbour.write(folder.resolve("sound.json"), Harbour.sound());
    assertThat(Run.ofRule(folder).err()).startsWith("1 input checked, 0 defects,");
  }

  /** Writes on another thread, since each end of a pipe waits for the other. */
  private void write(String text) {
    CompletableFuture<Path> written =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.writeString(pipe, text);
              } catch (IOException failed) {
                throw new AssertionError("the pipe cannot be written", failed);
              }
            });
    assertThat(written).isNotNull();
  }
}

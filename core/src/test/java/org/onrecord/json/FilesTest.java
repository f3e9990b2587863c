package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.Dossier;

/** Files are replaced in one step, and what cannot be read or written is named. */
class FilesTest {
  private static final Dossier OLD = Dossier.builder("d", "old").build();
  private static final Dossier NEW = Dossier.builder("d", "new").build();
  private static final Dossier UNWRITABLE =
      Dossier.builder("d", "bad").extension("x_a", "{").build();

  @TempDir Path directory;

  @Test
  void a_file_is_replaced_and_nothing_is_left_beside_it() throws IOException {
    Path file = directory.resolve("d.json");
    OnRecordJson.write(OLD, file);
    OnRecordJson.write(NEW, file);

    assertThat(OnRecordJson.read(file)).isEqualTo(NEW);
    OnRecordJson.writeRecords(OLD, file);
    assertThat(Files.readString(file))
        .startsWith("{\"schema\":\"onrecord/corpus\"")
        .endsWith("}\n");
    assertThat(files()).containsExactly("d.json");
  }

  @Test
  void a_dossier_that_cannot_be_written_leaves_the_file_as_it_was() throws IOException {
    Path file = directory.resolve("d.json");
    OnRecordJson.write(OLD, file);
    String before = Files.readString(file);

    assertThatThrownBy(() -> OnRecordJson.write(UNWRITABLE, file))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OnRecordJson.writeRecords(UNWRITABLE, file))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(file).hasContent(before);
    assertThat(files()).containsExactly("d.json");
  }

  @Test
  void a_symbolic_link_goes_on_pointing_to_the_file() throws IOException {
    Path file = directory.resolve("d.json");
    Path link = directory.resolve("link.json");
    OnRecordJson.write(OLD, file);
    try {
      Files.createSymbolicLink(link, file);
    } catch (UnsupportedOperationException | IOException unsupported) {
      assumeTrue(false, "no symbolic links here");
    }

    OnRecordJson.write(NEW, link);

    assertThat(link).isSymbolicLink();
    assertThat(OnRecordJson.read(file)).isEqualTo(NEW);
  }

  @Test
  void whoever_may_not_read_the_old_file_may_not_read_the_new_one() throws IOException {
    assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = directory.resolve("d.json");
    Set<PosixFilePermission> secret = PosixFilePermissions.fromString("rw-------");
    OnRecordJson.write(OLD, file);
    Files.setPosixFilePermissions(file, secret);

    OnRecordJson.write(NEW, file);

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(secret);
  }

  @Test
  void a_device_is_written_to_and_stays_a_device() {
    Path nowhere = Path.of("/dev/null");
    assumeTrue(Files.exists(nowhere) && !Files.isWritable(nowhere.getParent()), "for root");

    OnRecordJson.write(OLD, nowhere);

    assertThat(Files.isRegularFile(nowhere)).isFalse();
  }

  @Test
  void a_path_that_cannot_be_read_is_named() {
    Path missing = directory.resolve("missing.json");
    for (Path path : List.of(missing, directory)) {
      String message = "cannot read " + path + ": ";
      assertThatThrownBy(() -> OnRecordJson.read(path))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith(message);
      assertThatThrownBy(
              () -> {
                try (RecordReader corpus = OnRecordJson.records(path, problem -> {})) {
                  corpus.header();
                }
              })
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith(message);
    }
  }

  @Test
  void what_is_missing_is_said_to_be_missing() {
    String missing = ": there is no such file or directory";
    Path file = directory.resolve("missing").resolve("d.json");

    assertThatThrownBy(() -> OnRecordJson.read(file)).hasMessage("cannot read " + file + missing);
    assertThatThrownBy(() -> OnRecordJson.write(NEW, file))
        .hasMessage("cannot write " + file + missing);
  }

  @Test
  void a_path_that_cannot_be_written_is_named_and_left_alone() throws IOException {
    Path nowhere = directory.resolve("missing").resolve("d.json");
    for (Path path : List.of(nowhere, directory)) {
      String message = "cannot write " + path + ": ";
      assertThatThrownBy(() -> OnRecordJson.write(NEW, path))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith(message);
      assertThatThrownBy(() -> OnRecordJson.writeRecords(NEW, path))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageStartingWith(message);
    }
    assertThat(files()).isEmpty();
  }

  @Test
  void a_problem_names_the_file() throws IOException {
    Path file = directory.resolve("d.json");
    Files.writeString(file, "{\"schema\": 1}");

    assertThatThrownBy(() -> OnRecordJson.read(file))
        .isInstanceOf(UnreadableJsonException.class)
        .hasMessage(
            file
                + ":1:12: input unreadable: expected \"onrecord/dossier\" in quotes, but found 1"
                + " (at /schema)");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}

package org.onrecord.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is lost in silence, also where a disk is full or nobody reads on. */
class StandardOutputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE",
        "FILE --format=json",
        "convert FILE",
        "convert FILE --sort",
        "convert FILE --to=dossier",
        "convert FILE --to=geojson",
        "--list-rules",
        "--help"
      })
  void what_cannot_be_written_is_told_in_one_line(String line) {
    Path file = Harbour.writeCorpus(folder.resolve("c.ndjson"), Harbour.sound());
    StringWriter err = new StringWriter();
    int status =
        OnRecord.run(
            new ByteArrayInputStream(new byte[0]),
            new FullDisk(),
            new PrintWriter(err, true),
            new Terminal(false, Map.of()),
            () -> 0,
            line.replace("FILE", file.toString()).split(" "));
    assertThat(status).isEqualTo(2);
    assertThat(err).hasToString("cannot write to standard output: No space left on device\n");
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}

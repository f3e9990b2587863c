package org.onrecord.exchange;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.exchange.geojson.GeoJson;
import org.onrecord.model.Dossier;

class ExporterTest {
  private static final Dossier DOSSIER = Dossier.builder("harbour", "Harbour").build();

  @TempDir Path folder;

  @Test
  void aFileThatCannotBeWrittenIsNamedAndWhy() {
    Path full = folder.resolve("full.json");

    assertThatThrownBy(() -> new DiskFull().write(DOSSIER, full))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + full + ": no space left")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void aFolderThatIsNotThereIsToldOf() {
    Path nowhere = folder.resolve("none").resolve("map.geojson");

    assertThatThrownBy(() -> GeoJson.exporter().write(DOSSIER, nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write " + nowhere + ": there is no such directory");
  }

  private static final class DiskFull implements Exporter {
    @Override
    public String name() {
      return "none";
    }

    @Override
    public ExportReport write(Dossier dossier, OutputStream out) {
      throw new UncheckedIOException(new IOException("no space left"));
    }
  }
}

package org.onrecord.exchange.gdelt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.Importer;

/** The files of these tests. */
final class GdeltFile {
  static final String EVENTS = "20310412143000.export.CSV";
  static final String DAILY_EVENTS = "20130403.export.CSV";
  static final String HISTORICAL_EVENTS = "197901.csv";
  static final String MENTIONS = "20310412143000.mentions.CSV";

  private GdeltFile() {}

  static byte[] bytes(String name) {
    try (InputStream in = requireNonNull(GdeltFile.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static Imported read(Importer importer, String name) {
    return importer.read(new ByteArrayInputStream(bytes(name)), name);
  }

  static Imported readText(Importer importer, String text) {
    return importer.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "text");
  }

  /** Finds a file of the shared folder, or skips the test. */
  static Path shared(String name) {
    String root = System.getProperty("onrecord.root");
    assumeTrue(root != null, "skipped: the system property onrecord.root is not set");
    Path shared = Path.of(root).resolve(System.getProperty("onrecord.shared", "../shared"));
    Path file = shared.resolve(name);
    assumeTrue(Files.exists(file), "skipped: there is no " + name + " in the shared data");
    return file;
  }
}

package org.onrecord.exchange;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.exchange.ucdp.UcdpGed;
import org.onrecord.model.Dossier;

/** Two releases of one dataset, of our own making. */
final class ReleaseFile {
  private ReleaseFile() {}

  /** Reads {@code 24.1} or {@code 25.1}. */
  static Imported read(String release) {
    String name = "releases/ucdp-" + release + ".csv";
    InputStream in = requireNonNull(ReleaseFile.class.getResourceAsStream(name), name);
    return UcdpGed.importer().withRelease(release).read(in, "ucdp-" + release + ".csv");
  }

  static Dossier older() {
    return read("24.1").dossier();
  }

  static Dossier newer() {
    return read("25.1").dossier();
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

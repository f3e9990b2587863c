package org.onrecord.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of others, which tests use where they are at hand and which are not part of this. */
public final class Shared {
  private Shared() {}

  /** Returns a file or folder of the shared data, or skips the test. */
  public static Path file(String name) {
    String root = System.getProperty("onrecord.root");
    assumeTrue(root != null, "skipped: the system property onrecord.root is not set");
    Path shared = Path.of(root).resolve(System.getProperty("onrecord.shared", "../shared"));
    Path file = shared.resolve("data").resolve(name);
    assumeTrue(Files.exists(file), "skipped: there is no data/" + name + " in the shared data");
    return file;
  }
}

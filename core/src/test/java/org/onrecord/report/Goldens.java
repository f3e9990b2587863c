package org.onrecord.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that are committed beside these tests. */
final class Goldens {
  private static final Path RESOURCES =
      Path.of(System.getProperty("onrecord.root", ".."))
          .normalize()
          .resolve("core/src/test/resources/org/onrecord/report");

  private Goldens() {}

  static Path file(String name) {
    return RESOURCES.resolve(name);
  }

  /** Returns a committed text; when goldens are rewritten, makes it the given one first. */
  static String committed(String name, String actual) {
    try {
      if (Boolean.getBoolean("onrecord.rewrite")) {
        Files.writeString(file(name), actual);
      }
      return Files.readString(file(name));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

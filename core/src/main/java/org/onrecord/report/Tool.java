package org.onrecord.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What this library calls itself. */
final class Tool {
  static final String NAME = "OnRecord";

  private Tool() {}

  /** The version that the build put into the library. */
  static String version() {
    try (InputStream in = Tool.class.getResourceAsStream("version.txt")) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException("the version is part of this library", failed);
    }
  }
}

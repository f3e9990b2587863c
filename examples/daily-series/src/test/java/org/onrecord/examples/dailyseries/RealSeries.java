package org.onrecord.examples.dailyseries;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real series, for those who hold the files; tests that need them are skipped for others. */
final class RealSeries {
  private RealSeries() {}

  static Path folder() {
    return Path.of(System.getProperty("onrecord.root", "../.."))
        .resolve(System.getProperty("onrecord.shared", "../shared"))
        .resolve("data/daily-series")
        .toAbsolutePath()
        .normalize();
  }

  static List<Series> orSkip() throws IOException {
    Path folder = folder();
    assumeTrue(Files.isDirectory(folder), "skipped: the daily series are not at " + folder);
    return Series.of(folder);
  }
}

package org.onrecord.examples.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files of the project that the tests compare with what the programs do. */
final class ProjectFiles {
  static final Path ROOT = Path.of(System.getProperty("onrecord.root", "../..")).normalize();
  static final Path CASES = ROOT.resolve("fixtures/src/main/resources/org/onrecord/fixtures/cases");

  private static final Path PROGRAMS =
      ROOT.resolve("examples/questions/src/main/java/org/onrecord/examples/questions");

  private ProjectFiles() {}

  static String text(String path) {
    return text(ROOT.resolve(path));
  }

  /** Returns the names of the classes that can be run. */
  static List<String> programs() {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files
          .filter(file -> text(file).contains("public static void main("))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static String program(String name) {
    return text(PROGRAMS.resolve(name + ".java"));
  }

  static List<MatchResult> find(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(text)
        .results()
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

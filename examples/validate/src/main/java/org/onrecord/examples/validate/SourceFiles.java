package org.onrecord.examples.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.model.SourceId;

/** Reads the texts of sources. */
final class SourceFiles {
  private SourceFiles() {}

  /**
   * Reads files.
   *
   * @throws CannotRun if one cannot be read, or is not UTF-8
   */
  static Map<SourceId, String> read(Map<String, Path> files) {
    Map<SourceId, String> texts = new LinkedHashMap<>();
    files.forEach((source, file) -> texts.put(SourceId.of(source), read(source, file)));
    return texts;
  }

  private static String read(String source, Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new CannotRun(
          "the text of " + source + " in " + file + " cannot be read: " + failed, failed);
    }
  }
}

package org.onrecord.examples.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.report.JsonReport;
import org.onrecord.report.UnreadableReportException;
import org.onrecord.validation.Baseline;

/** Reads the JSON that an earlier run wrote, of one input or of several. */
final class BaselineFile {
  private BaselineFile() {}

  /**
   * Reads a file.
   *
   * @throws CannotRun if it cannot be read or is anything else
   */
  static Baseline read(Path file) {
    try {
      String json = Files.readString(file);
      return json.stripLeading().startsWith("[")
          ? ofSeveral(json)
          : Baseline.of(JsonReport.read(json));
    } catch (IOException | UnreadableReportException failed) {
      String reason =
          failed instanceof com.fasterxml.jackson.core.JacksonException malformed
              ? malformed.getOriginalMessage()
              : String.valueOf(failed.getMessage());
      throw new CannotRun("the baseline " + file + " cannot be read: " + reason, failed);
    }
  }

  private static Baseline ofSeveral(String json) throws IOException {
    List<String> fingerprints = new ArrayList<>();
    for (JsonNode each : new ObjectMapper().readTree(json)) {
      JsonNode report = each.path("report");
      if (!report.isNull()) {
        fingerprints.addAll(Baseline.of(JsonReport.read(report.toString())).fingerprints());
      }
    }
    return Baseline.of(fingerprints);
  }
}

package org.onrecord.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.onrecord.report.SarifReport.Checked;
import org.onrecord.validation.Report;

/**
 * A file that was checked.
 *
 * @param number its number among the artifacts of the run
 * @param uri what the log calls it
 * @param report what was found
 * @param places where it was found
 */
record SarifFile(int number, String uri, Report report, Places places) {
  static List<SarifFile> of(List<Checked> checked, Path root) {
    List<SarifFile> files = new ArrayList<>();
    for (Checked each : checked) {
      JsonFile file = new JsonFile(each.file(), each.isCorpus());
      files.add(
          new SarifFile(
              files.size(), uri(each.file(), root), each.report(), Places.of(each.report(), file)));
    }
    return files;
  }

  /** A file below the root is named relative to it, with slashes, on every system. */
  private static String uri(Path file, Path root) {
    Path top = root.toAbsolutePath().normalize();
    Path full = file.toAbsolutePath().normalize();
    if (!full.startsWith(top)) {
      return full.toUri().toString();
    }
    String path =
        StreamSupport.stream(top.relativize(full).spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/", "/", ""));
    try {
      String encoded = new URI(null, null, path, null).toASCIIString();
      return encoded.substring(1).replace(":", "%3A");
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Writes where in the file something is. */
  void physicalLocation(Region region, JsonGenerator out, JsonLayout layout) throws IOException {
    out.writeObjectFieldStart("physicalLocation");
    artifactLocation(out, layout);
    out.writeFieldName("region");
    layout.inline();
    out.writeStartObject();
    out.writeNumberField("startLine", region.startLine());
    out.writeNumberField("startColumn", region.startColumn());
    out.writeNumberField("endLine", region.endLine());
    out.writeNumberField("endColumn", region.endColumn());
    out.writeEndObject();
    out.writeEndObject();
  }

  void artifactLocation(JsonGenerator out, JsonLayout layout) throws IOException {
    out.writeFieldName("artifactLocation");
    layout.inline();
    out.writeStartObject();
    out.writeStringField("uri", uri);
    out.writeNumberField("index", number);
    out.writeEndObject();
  }
}

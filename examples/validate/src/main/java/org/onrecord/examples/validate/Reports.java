package org.onrecord.examples.validate;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.report.JsonReport;
import org.onrecord.report.MarkdownReport;
import org.onrecord.report.SarifReport;
import org.onrecord.report.TextReport;
import org.onrecord.validation.Report;

/**
 * Writes what came of the inputs. What could not be read is named there too, but in SARIF, which
 * has only findings.
 */
final class Reports {
  private final List<Checked> checked;
  private final boolean several;

  /**
   * Takes what came of the inputs.
   *
   * @param checked what came of each
   * @param several whether there may be more than one, so that each is to be named
   */
  Reports(List<Checked> checked, boolean several) {
    this.checked = checked;
    this.several = several;
  }

  String write(Format format, boolean coloured) {
    return switch (format) {
      case TEXT -> text(coloured);
      case MARKDOWN -> markdown();
      case JSON -> json();
      case SARIF -> sarif();
    };
  }

  private String text(boolean coloured) {
    TextReport writer = TextReport.coloured(coloured);
    StringBuilder page = new StringBuilder();
    for (Checked each : checked) {
      if (several) {
        String heading = each.input().name();
        page.append(page.isEmpty() ? "" : "\n").append(heading).append('\n');
        page.append("=".repeat(heading.codePointCount(0, heading.length()))).append("\n\n");
      }
      page.append(each.incompleteness().map(text -> text + "\n\n").orElse(""));
      page.append(each.report().map(writer::write).orElse(""));
    }
    return page.toString();
  }

  private String markdown() {
    StringBuilder page = new StringBuilder();
    for (Checked each : checked) {
      if (several) {
        page.append(page.isEmpty() ? "" : "\n").append("`").append(each.input().name());
        page.append("`\n\n");
      }
      page.append(each.incompleteness().map(text -> "**" + text + "**\n\n").orElse(""));
      page.append(each.report().map(MarkdownReport::write).orElse(""));
    }
    return page.toString();
  }

  /** One file gives its report; several give an array, in which each is named. */
  private String json() {
    if (!several) {
      return checked.stream()
          .flatMap(each -> each.report().stream())
          .map(JsonReport::write)
          .collect(Collectors.joining());
    }
    return checked.stream().map(Reports::json).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String json(Checked each) {
    String name = new String(JsonStringEncoder.getInstance().quoteAsString(each.input().name()));
    return "{\"input\": \""
        + name
        + "\",\n\"dropped\": "
        + each.dropped()
        + ",\n\"unknownFields\": "
        + each.unknownFields()
        + ",\n\"report\": "
        + each.report().map(JsonReport::write).map(String::strip).orElse("null")
        + "}";
  }

  private String sarif() {
    SarifReport log = SarifReport.relativeTo(Path.of(""));
    for (Checked each : checked) {
      if (each.report().isPresent() && each.input().file().isPresent()) {
        Report report = each.report().get();
        Path file = each.input().file().get();
        log =
            each.input().content() == Content.CORPUS
                ? log.corpus(report, file)
                : log.dossier(report, file);
      }
    }
    return log.write();
  }
}

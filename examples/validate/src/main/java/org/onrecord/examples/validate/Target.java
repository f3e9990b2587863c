package org.onrecord.examples.validate;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.Exporter;
import org.onrecord.exchange.LostField;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.CorpusSort.Summary;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import picocli.CommandLine.Option;

/** The options that say what is written, and where to. */
final class Target {
  /** Gives records to whoever takes them, and says what became of them. */
  interface Records extends Function<Consumer<DossierRecord>, Summary> {}

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write into this file, packed by gzip if it ends in .gz; to standard output unless set.")
  private @Nullable Path output;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description =
          "What to write: dossier, the default for a file that ends in .json or .json.gz; corpus, the"
              + " default for all else; or ucdp, acled, geojson, claim-review, stix, or figures, a"
              + " table for spreadsheets.")
  private @Nullable To to;

  /**
   * Looks whether the output can be written, before time is spent on making it.
   *
   * @throws CannotRun if it cannot
   */
  void require() {
    if (output == null) {
      return;
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(output)) {
      throw new CannotRun("nothing can be written to " + output);
    }
  }

  private To format() {
    if (to != null) {
      return to;
    }
    return output != null && InputFinder.ends(output, ".json") ? To.DOSSIER : To.CORPUS;
  }

  Summary write(Dossier header, Records records, OutputStream standardOutput, Log log) {
    To format = format();
    if (format.exporter().isPresent()) {
      return export(format.exporter().get(), header, records, standardOutput, log);
    }
    return format == To.DOSSIER
        ? writeDossier(header, records, standardOutput)
        : writeCorpus(header, records, standardOutput);
  }

  private Summary export(
      Exporter exporter, Dossier header, Records records, OutputStream standardOutput, Log log) {
    Dossier.Builder dossier = Dossier.builder().from(header);
    Summary summary = records.apply(dossier::record);
    ExportReport report =
        output == null
            ? exporter.write(dossier.build(), standardOutput)
            : exporter.write(dossier.build(), output);
    report.lost().forEach(field -> log.note("Left out: " + words(field)));
    return summary;
  }

  private static String words(LostField field) {
    return String.format(
        Locale.ROOT,
        "%s of %s %s%s: %s",
        field.field(),
        field.kind().name().toLowerCase(Locale.ROOT),
        field.first().value(),
        field.count() == 1 ? "" : " and " + (field.count() - 1) + " more",
        field.reason());
  }

  private Summary writeDossier(Dossier header, Records records, OutputStream standardOutput) {
    Dossier.Builder dossier = Dossier.builder().from(header);
    Summary summary = records.apply(dossier::record);
    if (output == null) {
      OnRecordJson.write(dossier.build(), standardOutput);
    } else {
      OnRecordJson.write(dossier.build(), output);
    }
    return summary;
  }

  private Summary writeCorpus(Dossier header, Records records, OutputStream standardOutput) {
    if (output == null) {
      RecordWriter writer = OnRecordJson.recordWriter(header, standardOutput);
      Summary summary = records.apply(writer::write);
      writer.flush();
      return summary;
    }
    Summary[] summary = {new Summary(0, 0, 0, 0)};
    CorpusFile.write(header, writer -> summary[0] = records.apply(writer::write), output);
    return summary[0];
  }
}

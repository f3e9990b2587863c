package org.onrecord.examples.validate;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.CorpusSort.Summary;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import picocli.CommandLine.Option;

/** The options that say what is written, and where to. */
final class Target {
  /** What is written. */
  enum To {
    DOSSIER,
    CORPUS
  }

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
          "What to write: dossier, the default for a file that ends in .json or .json.gz, or corpus,"
              + " the default for all else.")
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

  private boolean isDossier() {
    if (to != null) {
      return to == To.DOSSIER;
    }
    return output != null && InputFinder.ends(output, ".json");
  }

  Summary write(Dossier header, Records records, OutputStream standardOutput) {
    return isDossier()
        ? writeDossier(header, records, standardOutput)
        : writeCorpus(header, records, standardOutput);
  }

  private Summary writeDossier(Dossier header, Records records, OutputStream standardOutput) {
    Dossier.Builder dossier = Dossier.builder().from(header);
    Summary summary = records.apply(record -> Joined.add(record, dossier));
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

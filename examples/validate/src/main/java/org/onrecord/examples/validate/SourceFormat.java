package org.onrecord.examples.validate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.Importer;
import picocli.CommandLine.Option;

/** The options that say what the inputs are. */
final class SourceFormat {
  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "What the files are: dossier, corpus, or auto (the default) to look into them; or a"
              + " dataset: ucdp, ucdp-geojson, acled, acled-json, gdelt-events, gdelt-mentions, gtd,"
              + " stix, claim-review.")
  private From from = From.AUTO;

  @Option(
      names = "--release",
      paramLabel = "NAME",
      description = "The release of the dataset, such as 25.1; the name of the records' revision.")
  private @Nullable String release;

  From from() {
    return from;
  }

  /**
   * Returns what reads the files, if they are a dataset.
   *
   * @throws CannotRun if a release is given for something else
   */
  Optional<Importer> importer() {
    Optional<Importer> importer = from.importer();
    if (release == null) {
      return importer;
    }
    if (importer.isEmpty() || release.isBlank()) {
      throw new CannotRun("--release is the name of a release of a dataset");
    }
    String name = release;
    return importer.map(each -> each.withRelease(name));
  }
}

package org.onrecord.examples.validate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.exchange.Importer;
import picocli.CommandLine.Option;

/** The options that say what the inputs are. */
final class SourceFormat {
  private static final String RELEASE = "--release is the name of a release of a dataset";

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "What the files are: dossier, corpus, or a dataset: ucdp, ucdp-json, acled, acled-json,"
              + " gdelt-events, gdelt-mentions, gtd, stix, claim-review; or auto (the default) to"
              + " look into them. In folders, a dataset is looked for only if it is named.")
  private From from = From.AUTO;

  @Option(
      names = "--release",
      paramLabel = "NAME",
      description = "The release of the dataset, such as 25.1; the name of the records' revision.")
  private @Nullable String release;

  From from() {
    return from;
  }

  /** Returns what reads the files, if they are said to be a dataset. */
  Optional<Importer> importer() {
    return from.importer().map(this::released);
  }

  /**
   * Returns what reads a dataset, of the release that is given, if one is.
   *
   * @throws CannotRun if the release has no name
   */
  Importer released(Importer importer) {
    if (release == null) {
      return importer;
    }
    if (release.isBlank()) {
      throw new CannotRun(RELEASE);
    }
    return importer.withRelease(release);
  }

  /**
   * Makes sure that what is not a dataset is not said to have a release.
   *
   * @throws CannotRun if a release is given
   */
  void requireNoRelease(String file) {
    if (release != null) {
      throw new CannotRun(RELEASE + ", but " + file + " is taken for none");
    }
  }
}

package org.onrecord.examples.validate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;
import picocli.CommandLine.Option;

/** The options that say what the rules are given, and what is not told again. */
final class CheckOptions {
  @Option(
      names = "--text",
      paramLabel = "SOURCE=FILE",
      description = "The text of a source, for the rules that need it. Can be given again.")
  private final Map<String, Path> texts = new LinkedHashMap<>();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "A report in JSON; what is in it is known, and told apart from what is new.")
  private @Nullable Path baseline;

  @Option(
      names = "--suppressions",
      paramLabel = "FILE",
      description =
          "What not to tell, and why, as JSON: [{\"rule\": \"...\", \"record\": {\"claim\":"
              + " \"c1\"}, \"reason\": \"...\"}], where \"record\" may be left out.")
  private @Nullable Path suppressions;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on so many threads; one for each processor unless set, and four at most.")
  private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());

  /**
   * Returns the validator that these options ask for.
   *
   * @throws CannotRun if a file cannot be read, or there are no threads
   */
  Validator validator(RuleSet rules) {
    if (threads < 1) {
      throw new CannotRun("at least one thread is needed, not " + threads);
    }
    Validator validator =
        Validator.of(rules).withThreads(threads).withTexts(SourceFiles.read(texts));
    if (baseline != null) {
      validator = validator.withBaseline(BaselineFile.read(baseline));
    }
    return suppressions == null
        ? validator
        : validator.withSuppressions(SuppressionFile.read(suppressions));
  }
}

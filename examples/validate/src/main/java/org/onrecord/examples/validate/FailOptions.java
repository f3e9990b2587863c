package org.onrecord.examples.validate;

import java.util.EnumSet;
import java.util.Set;
import org.onrecord.examples.validate.Threshold.FailOn;
import org.onrecord.validation.Nature;
import picocli.CommandLine.Option;

/** The options that say what makes the exit status 1. */
final class FailOptions {
  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      defaultValue = "error",
      description =
          "The least severity that makes the exit status 1: error (the default), warning, info or"
              + " never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--nature",
      paramLabel = "NATURE",
      split = ",",
      description =
          "Only findings of this nature make the exit status 1: defect, disagreement or gap. Can"
              + " be given again.")
  private final Set<Nature> natures = EnumSet.noneOf(Nature.class);

  Threshold threshold() {
    return new Threshold(failOn, natures.isEmpty() ? EnumSet.allOf(Nature.class) : natures);
  }
}

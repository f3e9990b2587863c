package org.onrecord.examples.validate;

import picocli.CommandLine;

/** What all commands have in common. */
final class Commands {
  private Commands() {}

  static CommandLine prepare(CommandLine command) {
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExitCodeExceptionMapper(failed -> Threshold.COULD_NOT_RUN)
        .setExecutionExceptionHandler(
            (failed, line, parsed) -> {
              if (failed instanceof CannotRun) {
                line.getErr().println(failed.getMessage());
                return Threshold.COULD_NOT_RUN;
              }
              throw failed; // for it is a bug, and picocli prints where
            });
  }
}

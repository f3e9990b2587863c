package org.onrecord.examples.validate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.examples.validate.Terminal.Colour;
import picocli.CommandLine.Option;

/** The options that say how the report is written, and where to. */
final class OutputOptions {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default), markdown, json or sarif.")
  private Format format = Format.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the report into this file.")
  private @Nullable Path output;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour the text: auto (the default, on a terminal unless NO_COLOR is set), always or"
              + " never.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing beside the report but what could not be read.")
  private boolean quiet;

  Format format() {
    return format;
  }

  boolean quiet() {
    return quiet;
  }

  /**
   * Looks whether the report can be written, before time is spent on making it.
   *
   * @throws CannotRun if it cannot
   */
  void require() {
    if (output == null) {
      return;
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(output)) {
      throw new CannotRun("the report cannot be written to " + output);
    }
  }

  /**
   * Makes sure that the report is not written over what it is about.
   *
   * @throws CannotRun if it would be
   */
  void requireNoneOf(List<Input> inputs) {
    for (Input input : inputs) {
      if (output != null && isSame(output, input.file())) {
        throw new CannotRun("the report would be written over " + input.name());
      }
    }
  }

  private static boolean isSame(Path output, Optional<Path> input) {
    try {
      return input.isPresent() && Files.exists(output) && Files.isSameFile(output, input.get());
    } catch (IOException unknown) {
      return false; // and reading the one or writing the other will say what is wrong
    }
  }

  /**
   * Writes the report.
   *
   * @throws CannotRun if it cannot be written
   */
  void write(Reports reports, PrintWriter out, Terminal terminal) {
    String text = reports.write(format, terminal.shows(colour, output != null));
    if (output == null) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(output, text);
    } catch (IOException failed) {
      throw new CannotRun("the report cannot be written to " + output + ": " + failed, failed);
    }
  }
}

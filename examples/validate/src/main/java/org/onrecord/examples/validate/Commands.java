package org.onrecord.examples.validate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** What all commands have in common. */
final class Commands {
  private Commands() {}

  static CommandLine prepare(CommandLine command) {
    for (OptionSpec option : command.getCommandSpec().options()) {
      Arrays.stream(option.auxiliaryTypes())
          .filter(Class::isEnum)
          .forEach(type -> registerWords(command, type));
    }
    return command
        .setExecutionStrategy(Commands::run)
        .setExitCodeExceptionMapper(failed -> Threshold.COULD_NOT_RUN)
        .setExecutionExceptionHandler(
            (failed, line, parsed) -> {
              if (failed instanceof CannotRun reason) {
                return tell(line, reason);
              }
              throw failed; // for it is a bug, and picocli prints where
            });
  }

  /** Runs a command, or writes its help, of which the handler of exceptions is not told. */
  private static int run(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (CannotRun failed) {
      return tell(parsed.commandSpec().commandLine(), failed);
    }
  }

  private static int tell(CommandLine line, CannotRun failed) {
    line.getErr().println(failed.getMessage());
    return Threshold.COULD_NOT_RUN;
  }

  /** Takes constants in lower case, with a hyphen between words, as the help has them. */
  private static <T> void registerWords(CommandLine command, Class<T> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(each -> word((Enum<?>) each)).toList();
    command.registerConverter(
        type,
        value -> {
          int index = words.indexOf(plain(value));
          if (index < 0) {
            throw new TypeConversionException(
                "expected one of " + String.join(", ", words) + ", but found \"" + value + '"');
          }
          return type.getEnumConstants()[index];
        });
  }

  /** Returns what a constant is called on the command line. */
  static String word(Enum<?> constant) {
    return plain(constant.name());
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.onrecord.examples.validate;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the terminal.
 *
 * @param attached whether a person sees what is written
 * @param environment the variables of the environment
 */
record Terminal(boolean attached, Map<String, String> environment) {
  /** When to write colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  static Terminal ofThisProcess() {
    return new Terminal(isAttached(System.console()), System.getenv());
  }

  /** From Java 22 on there is a console even where there is no terminal, and it can be asked. */
  private static boolean isAttached(@Nullable Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /**
   * Returns whether to write colours: if nothing else is asked for, on a terminal that can show
   * them and unless the user has set {@code NO_COLOR} (https://no-color.org).
   */
  boolean shows(Colour colour, boolean toFile) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          attached
              && !toFile
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }
}

package org.onrecord.examples.validate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One thing to check.
 *
 * @param name what it is called in reports
 * @param file the file; empty for standard input
 * @param content what is in it
 */
record Input(String name, Optional<Path> file, Content content) {
  /** What standard input is called. */
  static final String STANDARD_INPUT = "(standard input)";

  /** Keeps the name to one line, whatever the file is called. */
  Input {
    name = Log.visible(name);
  }

  /** Opens it, standard input too, which can be read once. */
  InputStream open(InputStream standardInput) throws IOException {
    return file.isPresent()
        ? new BufferedInputStream(Files.newInputStream(file.get()))
        : standardInput;
  }

  /** {@return how long it is in bytes; empty if nobody knows} */
  Optional<Long> length() {
    try {
      return file.isPresent() ? Optional.of(Files.size(file.get())) : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty(); // and opening it will say what is wrong
    }
  }
}

package org.onrecord.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What one run of the command gave back. */
record Run(int status, String out, String err) {
  /** A rule that stays as it is while others are added, so that tests do not hang on them. */
  static final String RULE = "casualties.bounds-out-of-order";

  static Run of(Object... args) {
    return withInput("", args);
  }

  /** Runs that one rule and no other. */
  static Run ofRule(Object... args) {
    List<Object> all = new ArrayList<>(Arrays.asList(args));
    all.addAll(List.of("--only", RULE));
    return of(all.toArray());
  }

  static Run withInput(String standardInput, Object... args) {
    return withInput(standardInput.getBytes(UTF_8), args);
  }

  static Run withInput(byte[] standardInput, Object... args) {
    return on(new Terminal(false, Map.of()), standardInput, args);
  }

  static Run on(Terminal terminal, String standardInput, Object... args) {
    return on(terminal, standardInput.getBytes(UTF_8), args);
  }

  private static Run on(Terminal terminal, byte[] standardInput, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status =
        OnRecord.run(
            new ByteArrayInputStream(standardInput),
            out,
            new PrintWriter(err, true),
            terminal,
            () -> 0,
            Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
    return new Run(status, out.toString(UTF_8), err.toString());
  }
}

package org.onrecord.examples.questions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * What a program prints.
 *
 * @param out on the standard stream
 * @param err on the error stream
 */
record Printed(String out, String err) {
  /** A program, such as {@code WhoSaidIt::main}. */
  interface Program {
    void run(String[] args) throws Exception;
  }

  static Printed by(Program program, String... args) throws Exception {
    PrintStream console = System.out;
    PrintStream errors = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      program.run(args);
    } finally {
      System.setOut(console);
      System.setErr(errors);
    }
    return new Printed(
        out.toString(UTF_8).replace("\r\n", "\n"), err.toString(UTF_8).replace("\r\n", "\n"));
  }
}

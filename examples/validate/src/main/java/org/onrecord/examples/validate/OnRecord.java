package org.onrecord.examples.validate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.LongSupplier;
import picocli.CommandLine;

/**
 * The program: {@code convert} as the first word converts, everything else is for {@link Validate},
 * with or without that word.
 */
public final class OnRecord {
  private static final String CONVERT = "convert";
  private static final String VALIDATE = "validate";

  private OnRecord() {}

  /**
   * Runs a command and ends with its exit status.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int status =
        run(
            System.in,
            new FileOutputStream(FileDescriptor.out), // for System.out keeps quiet about failures
            new PrintWriter(System.err, true, UTF_8),
            Terminal.ofThisProcess(),
            System::nanoTime,
            args);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(
      InputStream in,
      OutputStream out,
      PrintWriter err,
      Terminal terminal,
      LongSupplier nanos,
      String... args) {
    OutputStream standardOutput = new StandardOutput(out);
    boolean converts = args.length > 0 && args[0].equals(CONVERT);
    boolean named = converts || (args.length > 0 && args[0].equals(VALIDATE));
    CommandLine command =
        converts
            ? Convert.commandLine(in, standardOutput, terminal, nanos)
            : Validate.commandLine(in, terminal, nanos);
    command.setOut(new PrintWriter(standardOutput, false, UTF_8)).setErr(err);
    try {
      return command.execute(named ? Arrays.copyOfRange(args, 1, args.length) : args);
    } catch (OutOfMemoryError full) {
      err.println("there is not enough memory; java -Xmx gives more: " + full.getMessage());
      return Threshold.COULD_NOT_RUN;
    }
  }
}

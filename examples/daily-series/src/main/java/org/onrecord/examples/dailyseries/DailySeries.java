package org.onrecord.examples.dailyseries;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.validation.Validator;

/**
 * Brings the daily casualty series of Gaza and the West Bank on record and checks them. Without an
 * argument it looks for the files beside the project, and where they are not, shows invented rows
 * in the same layout; with one, it reads them from that folder.
 */
public final class DailySeries {
  private static final String FOLDER = "data/daily-series";

  private DailySeries() {}

  /**
   * Runs the example. If the series cannot be read, it says so in one line and ends with status 1.
   *
   * @param args nothing, or the path of the folder with the files
   */
  public static void main(String[] args) {
    Path shared = Path.of(System.getProperty("onrecord.shared", "../shared"));
    int status =
        run(args, shared.resolve(FOLDER), utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, UTF_8);
  }

  static int run(String[] args, Path usual, PrintStream out, PrintStream err) {
    try {
      Summary summary = new Summary(out);
      Validator validator = Validator.standard();
      for (Series series : series(args, usual, out)) {
        summary.print(series, validator.validate(series.dossier()));
      }
      return 0;
    } catch (IOException | IllegalArgumentException unreadable) {
      err.println("the series cannot be read: " + unreadable.getMessage());
      return 1;
    }
  }

  private static List<Series> series(String[] args, Path usual, PrintStream out)
      throws IOException {
    if (args.length > 0) {
      return Series.of(Path.of(args[0]));
    }
    if (Files.isDirectory(usual)) {
      return Series.of(usual);
    }
    out.println("The real series are not at " + usual + "; these rows are invented.");
    out.println();
    return Series.sample();
  }
}

package org.onrecord.examples.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.Reading;
import org.onrecord.report.SarifReport;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/**
 * How do I check my dossiers in CI, and see the findings beside their lines?
 *
 * <p>Checks a dossier, or all in a folder, and writes what it found as SARIF. The exit status is 1
 * if a record is wrong or cannot be read, and 0 if the reporting merely conflicts or leaves
 * something open. GitHub shows the file beside the lines once a workflow uploads it:
 *
 * <pre>{@code
 * - run: mvn -q -ntp compile exec:java -pl examples/questions -am -Dquestion=CheckInCi -Dexec.args="dossiers report.sarif"
 * - uses: github/codeql-action/upload-sarif@v4
 *   if: ${{ !cancelled() }}
 *   with:
 *     sarif_file: report.sarif
 * }</pre>
 *
 * <p>{@code examples/README.md} has the whole workflow. {@code examples/validate} is the same with
 * more formats and options.
 */
public final class CheckInCi {
  private CheckInCi() {}

  /**
   * Runs the example, and ends with status 2 if it could not run.
   *
   * @param args the path of a dossier or folder, and that of the SARIF file to write
   * @throws IOException if a path cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] args) throws IOException {
    if (args.length != 2 || !Files.exists(Path.of(args[0]))) {
      System.err.println("Name a dossier or folder that is there, and the SARIF file to write.");
      return 2;
    }
    SarifReport sarif = SarifReport.relativeTo(Path.of(""));
    int broken = 0;
    for (Path file : dossiers(Path.of(args[0]))) {
      Reading reading = OnRecordJson.tryRead(file);
      reading.problems().forEach(System.out::println);
      broken += reading.problems().size();
      if (reading.dossier().isPresent()) {
        Report report = Validator.standard().validate(reading.dossier().orElseThrow());
        sarif = sarif.dossier(report, file);
        broken += report.defects().size();
        System.out.printf(
            "%s: defects %d, disagreements %d, gaps %d%n",
            file, report.defects().size(), report.disagreements().size(), report.gaps().size());
      }
    }
    Files.writeString(Path.of(args[1]), sarif.write());
    return broken == 0 ? 0 : 1;
  }

  private static List<Path> dossiers(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}

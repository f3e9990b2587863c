package org.onrecord.examples.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.exchange.ExportReport;
import org.onrecord.exchange.ImportReport;
import org.onrecord.exchange.Imported;
import org.onrecord.exchange.hxl.Hxl;
import org.onrecord.exchange.ucdp.UcdpGed;
import org.onrecord.report.TextReport;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/**
 * How do I bring in a dataset, and what became of its rows?
 *
 * <p>Reads a table of UCDP GED, of which a small invented one is at hand, and prints which rows
 * were dropped and why, what the rules find in the others, and what a table for spreadsheets could
 * not hold.
 */
public final class ImportADataset {
  private ImportADataset() {}

  /**
   * Runs the example.
   *
   * @param args nothing, or the path of a table of UCDP GED
   * @throws IOException if the invented table cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      run(ImportADataset.class.getResourceAsStream("lumen-valley.csv"), "lumen-valley.csv");
    } else {
      try {
        run(Files.newInputStream(Path.of(args[0])), args[0]);
      } catch (IOException | UncheckedIOException failed) {
        System.err.println("Cannot read " + args[0] + ": " + failed.getMessage());
      }
    }
  }

  private static void run(InputStream in, String file) throws IOException {
    Imported table = UcdpGed.importer().withRelease("31.1").read(in, file);
    ImportReport account = table.report();
    System.out.print(account.summary());

    Report report = Validator.standard().withImport(account).validate(table.dossier());
    System.out.println();
    System.out.print(TextReport.plain().write(report));

    Path figures = Files.createTempFile("figures", ".csv");
    try {
      ExportReport written = Hxl.figures().write(table.dossier(), figures);
      System.out.printf("%n%d figures written for spreadsheets%n", written.written());
      written.lost().stream()
          .limit(3)
          .forEach(lost -> System.out.printf("  left out: %s %s%n", lost.kind(), lost.field()));
    } finally {
      Files.delete(figures);
    }
  }
}

package org.onrecord.examples.benchmarks;

import java.nio.file.Path;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordReader;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/** Checks one file and says so, as soon as it can. */
final class FirstReport {
  private FirstReport() {}

  /**
   * Checks a corpus.
   *
   * @param args the file
   */
  public static void main(String[] args) {
    try (RecordReader reader =
        OnRecordJson.records(Path.of(args[0]), problem -> System.err.println(problem))) {
      Report report = Validator.standard().validateCorpus("small", reader);
      System.out.println(report.records() + " records, " + report.findings().size() + " findings");
    }
  }
}

package org.onrecord.examples.questions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import org.onrecord.fixtures.generator.DossierGenerator;
import org.onrecord.json.CorpusFile;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.ReadProblem;
import org.onrecord.json.ReadProgress;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.validation.Finding;
import org.onrecord.validation.NotEvaluated;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;

/**
 * How do I check a corpus of a million records, too long to hold?
 *
 * <p>Makes one up in a temporary file, unless a path is given, and checks the records as they go
 * by, with progress on the error stream. It prints which lines could not be read and were passed
 * over, how often each rule found something, why the other rules could not run, how fast it was,
 * and the most heap in use whenever it looked, which counts what the collector had yet to clear.
 */
public final class StreamACorpus {
  private long seen;
  private long unreadable;
  private long next = 100_000;
  private long mostHeap;

  private StreamACorpus() {}

  /**
   * Runs the example.
   *
   * @param args nothing, the number of records to make up, or the path of a corpus
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    String given = args.length > 0 ? args[0] : "1000000";
    if (given.matches("[1-9][0-9]{0,5}|1000000")) {
      Path file = Files.createTempFile("corpus", ".ndjson");
      try {
        write(Integer.parseInt(given), file);
        new StreamACorpus().check(file);
      } finally {
        Files.delete(file);
      }
    } else if (Files.isRegularFile(Path.of(given))) {
      new StreamACorpus().check(Path.of(given));
    } else {
      System.err.println("\"" + given + "\" is neither a number up to 1000000 nor a file.");
    }
  }

  private void check(Path file) {
    long start = System.nanoTime();
    try (CorpusFile corpus =
        CorpusFile.of(file).withProblems(this::passOver).withProgress(this::look)) {
      print(Validator.standard().validateCorpus("corpus", corpus));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%,.0f records a second, ", seen / seconds);
    System.out.printf(
        "at most %d MiB of %d MiB heap%n", mostHeap >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private void passOver(ReadProblem problem) {
    unreadable++;
    System.out.println(
        "Line " + problem.line() + " is passed over: expected " + problem.expected());
  }

  private void look(ReadProgress progress) {
    seen = progress.records();
    Runtime java = Runtime.getRuntime();
    mostHeap = Math.max(mostHeap, java.totalMemory() - java.freeMemory());
    if (seen >= next) {
      next += 100_000;
      System.err.printf("%,d records, %,d lines%n", seen, progress.lines());
    }
  }

  private void print(Report report) {
    System.out.printf("%,d records checked, %,d not read%n", report.records(), unreadable);
    report.findings().stream()
        .collect(groupingBy(Finding::rule, TreeMap::new, counting()))
        .forEach((rule, found) -> System.out.printf("%,8d  %s%n", found, rule));
    System.out.printf("%,8d  rules ran%n", report.ran().size());
    report.notEvaluated().stream()
        .collect(groupingBy(NotEvaluated::why, TreeMap::new, counting()))
        .forEach((why, rules) -> System.out.printf("%,8d  rules did not: %s%n", rules, word(why)));
  }

  private static String word(NotEvaluated.Why why) {
    return why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Writes sound records, then one that is wrong and a line that is torn. */
  private static void write(int records, Path file) throws IOException {
    DossierGenerator generator = DossierGenerator.seeded(1).withRecords(records);
    try (OutputStream out = Files.newOutputStream(file);
        RecordWriter writer = OnRecordJson.recordWriter(generator.header(), out)) {
      generator.records().forEach(writer::write);
      writer.write(Claim.narrated(Casualties.killed("9..3")).id("wrong").build());
      writer.flush();
      out.write("{\"claim\": {\"id\": \"torn o\n".getBytes(UTF_8));
    }
  }
}

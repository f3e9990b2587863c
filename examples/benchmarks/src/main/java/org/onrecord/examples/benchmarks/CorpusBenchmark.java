package org.onrecord.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordReader;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Dossier;
import org.onrecord.validation.Report;
import org.onrecord.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads, writes and checks 10^5 events, each with two claims, as NDJSON, beside a bare Jackson pass
 * over the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CorpusBenchmark {
  private static final int EVENTS = 100_000;
  private static final Dossier HEADER = Dossier.builder("benchmark", "Invented events").build();

  private final JsonFactory jackson = new JsonFactory();
  private byte[] bytes = {};

  /** Makes the bytes. */
  @Setup
  public void makeCorpus() {
    bytes = Corpus.ofEvents(EVENTS);
  }

  /** The same records, held; apart, since what is held makes the collector's work for all. */
  @State(Scope.Benchmark)
  public static class Held {
    private Dossier dossier = HEADER;

    /** Makes the records. */
    @Setup
    public void makeDossier() {
      Dossier.Builder held = Dossier.builder().from(HEADER);
      try (RecordReader reader = reader(Corpus.ofEvents(EVENTS))) {
        reader.forEach(held::record);
      }
      dossier = held.build();
    }
  }

  /**
   * Looks at every token, and at the text of every string.
   *
   * @return something, so that the work is done
   * @throws IOException never
   */
  @Benchmark
  public long bareJacksonPass() throws IOException {
    long length = 0;
    try (JsonParser parser = jackson.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getTextLength();
        }
      }
    }
    return length;
  }

  /**
   * Reads every record and keeps none.
   *
   * @return how many there are
   */
  @Benchmark
  public long readRecords() {
    try (RecordReader reader = reader(bytes)) {
      return reader.stream().count();
    }
  }

  /**
   * Writes every record.
   *
   * @param held the records
   */
  @Benchmark
  public void writeRecords(Held held) {
    try (RecordWriter writer = OnRecordJson.recordWriter(HEADER, OutputStream.nullOutputStream())) {
      held.dossier.records().forEach(writer::write);
    }
  }

  /**
   * Reads every record and checks it by the rules that see one at a time.
   *
   * @return the report
   */
  @Benchmark
  public Report recordRulesOnOneThread() {
    try (RecordReader reader = reader(bytes)) {
      return Validator.of(Passes.OF_RECORDS).validateCorpus("benchmark", reader);
    }
  }

  /**
   * The same on two threads.
   *
   * @return the report
   */
  @Benchmark
  public Report recordRulesOnTwoThreads() {
    try (RecordReader reader = reader(bytes)) {
      return Validator.of(Passes.OF_RECORDS).withThreads(2).validateCorpus("benchmark", reader);
    }
  }

  /**
   * Reads every record and checks it by the rules that can see records go by.
   *
   * @return the report
   */
  @Benchmark
  public Report validateOnOneThread() {
    try (RecordReader reader = reader(bytes)) {
      return Validator.standard().validateCorpus("benchmark", reader);
    }
  }

  /**
   * The same on two threads.
   *
   * @return the report
   */
  @Benchmark
  public Report validateOnTwoThreads() {
    try (RecordReader reader = reader(bytes)) {
      return Validator.standard().withThreads(2).validateCorpus("benchmark", reader);
    }
  }

  /**
   * Checks a dossier that is held already by all rules.
   *
   * @param held the dossier
   * @return the report
   */
  @Benchmark
  public Report validateHeldDossier(Held held) {
    return Validator.standard().validate(held.dossier);
  }

  private static RecordReader reader(byte[] bytes) {
    return Passes.reader(new ByteArrayInputStream(bytes));
  }
}

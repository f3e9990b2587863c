package org.onrecord.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordReader;
import org.onrecord.json.RecordWriter;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads and writes 10^5 events, each with a claim, as NDJSON, beside a bare Jackson pass over the
 * same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CorpusBenchmark {
  private static final int EVENTS = 100_000;

  private final JsonFactory jackson = new JsonFactory();
  private byte[] bytes = {};
  private List<DossierRecord> records = List.of();

  /** Makes the bytes, and the records they hold. */
  @Setup
  public void makeCorpus() {
    bytes = Corpus.ofEvents(EVENTS);
    records = new ArrayList<>();
    try (RecordReader reader = reader()) {
      reader.forEach(records::add);
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
    try (RecordReader reader = reader()) {
      return reader.stream().count();
    }
  }

  /** Writes every record. */
  @Benchmark
  public void writeRecords() {
    Dossier header = Dossier.builder("benchmark", "Invented events").build();
    try (RecordWriter writer = OnRecordJson.recordWriter(header, OutputStream.nullOutputStream())) {
      records.forEach(writer::write);
    }
  }

  private RecordReader reader() {
    return OnRecordJson.records(
        new ByteArrayInputStream(bytes),
        problem -> {
          throw new IllegalStateException(problem.toString());
        });
  }
}

package org.onrecord.examples.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.onrecord.json.OnRecordJson;

/**
 * Compares with what one would otherwise do on the JVM: read each line into a tree, or hold it
 * against the JSON Schema that comes along.
 *
 * <p>{@code mvn -q -ntp compile exec:exec -pl examples/benchmarks -am -Dbenchmark=SideBySide}
 */
public final class SideBySide {
  private static final int ROUNDS = 3;
  private static final String SCHEMA = "urn:onrecord:schema:1.0";
  private static final ObjectMapper TREES = new ObjectMapper();

  private SideBySide() {}

  /**
   * Measures.
   *
   * @param args nothing; the property {@code events} says how many, 100000 unless set
   * @throws IOException if a corpus cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    int events = Integer.getInteger("events", 100_000);
    Schema records = schemaOfRecords();
    for (Workload workload : Workload.values()) {
      byte[] corpus = Files.readAllBytes(workload.file(events));
      Map<String, Passes.Pass> passes = Passes.passes();
      passes.put("trees by Jackson", SideBySide::trees);
      passes.put("JSON Schema, networknt", in -> validated(in, records));
      System.out.printf("%n%s, %,d of them%n", workload, events);
      Passes.print(
          Passes.measure(passes, () -> new ByteArrayInputStream(corpus), ROUNDS), Passes.BARE);
    }
  }

  private static long trees(InputStream in) throws IOException {
    long trees = 0;
    try (MappingIterator<Object> lines = TREES.readerFor(Object.class).readValues(in)) {
      for (; lines.hasNext(); lines.next()) {
        trees++;
      }
    }
    return trees;
  }

  private static Schema schemaOfRecords() {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of(SCHEMA, OnRecordJson.schema())))
        .getSchema(SchemaLocation.of(SCHEMA + "#/$defs/corpusRecord"));
  }

  /** Validates each line but the first, which is the header. */
  private static long validated(InputStream in, Schema records) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return lines.lines().skip(1).filter(line -> isValid(line, records)).count();
  }

  private static boolean isValid(String line, Schema records) {
    if (!records.validate(line, InputFormat.JSON).isEmpty()) {
      throw new IllegalStateException("a line is not by the schema: " + line);
    }
    return true;
  }
}

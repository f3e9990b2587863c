package org.onrecord.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.onrecord.json.OnRecordJson;
import org.onrecord.json.RecordReader;
import org.onrecord.validation.RecordRule;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Validator;

/** Passes over one corpus, again and again in turn, of each of which the fastest counts. */
final class Passes {
  /** Does something with all of a corpus; returns something, so that it is done. */
  interface Pass {
    long over(InputStream in) throws IOException;
  }

  /** Opens the corpus. */
  interface Source {
    InputStream open() throws IOException;
  }

  static final String BARE = "bare pass";
  static final String TWO_THREADS = "all rules, 2 threads";

  private static final JsonFactory JACKSON = new JsonFactory();
  private static final RuleSet ALL = RuleSet.standard();

  /** The rules that see one record at a time. */
  static final RuleSet OF_RECORDS =
      ALL.only(
          ALL.rules().stream()
              .map(RuleInfo::id)
              .filter(id -> ALL.rule(id).orElseThrow() instanceof RecordRule)
              .toArray(String[]::new));

  private Passes() {}

  /**
   * Measures passes.
   *
   * @param args the file; how many rounds, in memory, or 0 for two from the file by all rules that
   *     see records go by; or the name of one pass, to be taken once, from the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Map<String, Pass> passes = passes();
    if (passes.containsKey(args[1])) {
      passes.keySet().retainAll(List.of(args[1]));
      print(measure(passes, () -> Files.newInputStream(file), 1), args[1]);
    } else if (args[1].equals("0")) {
      passes.keySet().retainAll(List.of(BARE, TWO_THREADS));
      print(measure(passes, () -> Files.newInputStream(file), 2), BARE);
    } else {
      byte[] bytes = Files.readAllBytes(file);
      int rounds = Integer.parseInt(args[1]);
      print(measure(passes, () -> new ByteArrayInputStream(bytes), rounds), BARE);
    }
  }

  static Map<String, Pass> passes() {
    Map<String, Pass> passes = new LinkedHashMap<>();
    passes.put(BARE, Passes::bare);
    passes.put("two bare passes at once", Passes::bareTwice);
    passes.put("reading", Passes::read);
    passes.put("record rules, 1 thread", in -> validate(in, OF_RECORDS, 1));
    passes.put("record rules, 2 threads", in -> validate(in, OF_RECORDS, 2));
    passes.put("all rules, 1 thread", in -> validate(in, ALL, 1));
    passes.put(TWO_THREADS, in -> validate(in, ALL, 2));
    return passes;
  }

  private static long bare(InputStream in) throws IOException {
    try (JsonParser parser = parser(in)) {
      return length(parser);
    }
  }

  /** Shows what a second thread is worth, which is little where two processors share a core. */
  private static long bareTwice(InputStream in) throws IOException {
    byte[] bytes = in.readAllBytes();
    CompletableFuture<Long> other = CompletableFuture.supplyAsync(() -> bare(bytes));
    return bare(bytes) + other.join();
  }

  private static long bare(byte[] bytes) {
    try (JsonParser parser = JACKSON.createParser(bytes)) {
      return length(parser);
    } catch (IOException noJson) {
      throw new UncheckedIOException(noJson);
    }
  }

  /** Looks at every token, and at the text of every string. */
  private static long length(JsonParser parser) throws IOException {
    long length = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token == JsonToken.VALUE_STRING) {
        length += parser.getTextLength();
      }
    }
    return length;
  }

  /** Bytes in memory are copied in one go, which is less work than the stream makes of it. */
  private static JsonParser parser(InputStream in) throws IOException {
    return in instanceof ByteArrayInputStream
        ? JACKSON.createParser(in.readAllBytes())
        : JACKSON.createParser(in);
  }

  private static long read(InputStream in) {
    try (RecordReader reader = reader(in)) {
      return reader.stream().count();
    }
  }

  private static long validate(InputStream in, RuleSet rules, int threads) {
    try (RecordReader reader = reader(in)) {
      return Validator.of(rules).withThreads(threads).validateCorpus("corpus", reader).records();
    }
  }

  static RecordReader reader(InputStream in) {
    return OnRecordJson.records(
        in,
        problem -> {
          throw new IllegalStateException(problem.toString());
        });
  }

  /** Returns the least seconds that each pass took. */
  static Map<String, Double> measure(Map<String, Pass> passes, Source corpus, int rounds)
      throws IOException {
    Map<String, Double> least = new LinkedHashMap<>();
    for (int i = 0; i < rounds; i++) {
      for (Map.Entry<String, Pass> pass : passes.entrySet()) {
        try (InputStream in = corpus.open()) {
          long start = System.nanoTime();
          pass.getValue().over(in);
          least.merge(pass.getKey(), (System.nanoTime() - start) / 1e9, Math::min);
        }
      }
    }
    return least;
  }

  /** Prints seconds, and each as a multiple of those of one pass. */
  static void print(Map<String, Double> seconds, String comparedWith) {
    double bare = seconds.getOrDefault(comparedWith, Double.NaN);
    seconds.forEach(
        (pass, least) -> System.out.printf("  %-24s %8.3f s %6.2f%n", pass, least, least / bare));
  }
}

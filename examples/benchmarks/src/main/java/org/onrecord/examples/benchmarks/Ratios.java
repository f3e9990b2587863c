package org.onrecord.examples.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints each of a class as a multiple of the one to compare with. */
public final class Ratios {
  private Ratios() {}

  /**
   * Runs the benchmarks.
   *
   * @param args nothing, or a pattern of the benchmarks to run
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] args) throws RunnerException {
    print(run(args, CorpusBenchmark.class), "bareJacksonPass");
    print(run(args, TableBenchmark.class), "bareFastCsvPass");
    print(run(args, ParseBenchmark.class), "parseByTheJdk");
  }

  private static Collection<RunResult> run(String[] args, Class<?> benchmarks)
      throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(benchmarks.getSimpleName() + (args.length > 0 ? ".*" + args[0] : ""))
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .build();
    return new Runner(options).run();
  }

  private static void print(Collection<RunResult> results, String comparedWith) {
    double base =
        results.stream()
            .filter(result -> result.getPrimaryResult().getLabel().equals(comparedWith))
            .mapToDouble(result -> result.getPrimaryResult().getScore())
            .average()
            .orElse(Double.NaN);
    for (RunResult result : results) {
      var score = result.getPrimaryResult();
      System.out.printf(
          "%-16s %-40s %10.1f %s  %5.2f x %s%n",
          score.getLabel(),
          result.getParams().getParamsKeys().stream().map(result.getParams()::getParam).toList(),
          score.getScore(),
          score.getScoreUnit(),
          score.getScore() / base,
          comparedWith);
    }
  }
}

package org.onrecord.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.onrecord.count.Quantity;
import org.onrecord.time.When;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses dates and counts, beside {@link LocalDate} and {@link Long}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParseBenchmark {
  /** A date on its own. */
  @State(Scope.Benchmark)
  public static class Date {
    /** The date in EDTF. */
    @Param({"2023-11-02", "2023-11-05?", "2023-10-17/..", "[2023-11-07..2023-11-18]"})
    public String edtf = "";
  }

  /** A count on its own. */
  @State(Scope.Benchmark)
  public static class Count {
    /** The count in its notation. */
    @Param({"24", ">=24", "21..46(33)", "tens-of-thousands"})
    public String notation = "";
  }

  /**
   * Parses a date.
   *
   * @param date the date
   * @return its value
   */
  @Benchmark
  public When parseWhen(Date date) {
    return When.parse(date.edtf);
  }

  /**
   * Parses a count.
   *
   * @param count the count
   * @return its value
   */
  @Benchmark
  public Quantity parseQuantity(Count count) {
    return Quantity.parse(count.notation);
  }

  /**
   * A day and a number by the JDK, to compare with.
   *
   * @param sink takes what is parsed
   */
  @Benchmark
  public void parseByTheJdk(Blackhole sink) {
    sink.consume(LocalDate.parse("2023-11-02"));
    sink.consume(Long.parseLong("24"));
  }
}

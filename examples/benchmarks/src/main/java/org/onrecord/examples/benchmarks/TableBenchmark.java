package org.onrecord.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Imports a table of UCDP GED with 10^5 rows, beside a bare FastCSV pass over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TableBenchmark {
  private static final int ROWS = 100_000;

  private byte[] bytes = {};

  /** Makes the table. */
  @Setup
  public void makeTable() {
    bytes = UcdpTable.ofRows(ROWS);
  }

  /**
   * Looks at every cell.
   *
   * @return something, so that the work is done
   * @throws IOException never
   */
  @Benchmark
  public long bareFastCsvPass() throws IOException {
    return TablePasses.bare(new ByteArrayInputStream(bytes));
  }

  /**
   * Makes every record and keeps none.
   *
   * @return how many there are
   */
  @Benchmark
  public long importTable() {
    return TablePasses.imported(new ByteArrayInputStream(bytes));
  }
}

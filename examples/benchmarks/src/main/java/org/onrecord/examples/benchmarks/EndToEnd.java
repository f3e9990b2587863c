package org.onrecord.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures what the library is held to, each figure in a process of its own, and prints it: reading
 * and checking as multiples of a bare Jackson pass over the same bytes in the same process,
 * importing a table as a multiple of a bare FastCSV pass, the memory that an event takes, and how
 * long a user waits for a first report.
 *
 * <p>{@code mvn -q -ntp compile exec:exec -pl examples/benchmarks -am -Dbenchmark=EndToEnd}, and
 * with {@code -Devents=1000000} for a million.
 */
public final class EndToEnd {
  private static final int STARTS = 7;
  private static final int ROWS = 100_000;
  private static final int FEWEST_ROUNDS = 3;

  private EndToEnd() {}

  /**
   * Measures.
   *
   * @param args nothing; the property {@code events} says how many, 100000 unless set
   * @throws IOException if a process cannot be started
   * @throws InterruptedException if somebody interrupts the wait for it
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int events = Integer.getInteger("events", 100_000);
    int rounds = Math.max(FEWEST_ROUNDS, 1_200_000 / events);
    for (Workload workload : Workload.values()) {
      String file = workload.file(events).toString();
      System.out.printf("%n%s, %,d of them%n", workload, events);
      run("-Xmx3g", Passes.class, file, Integer.toString(rounds));
      System.out.println("  in a heap of 512 MB");
      run("-Xmx512m", Passes.class, file, "0");
      System.out.println("  once, in a JVM that has just been started");
      run("-Xmx512m", Passes.class, file, Passes.BARE);
      run("-Xmx512m", Passes.class, file, Passes.TWO_THREADS);
    }
    System.out.printf("%nA table of UCDP GED with %,d rows%n", ROWS);
    run("-Xmx3g", TablePasses.class, Integer.toString(ROWS), "12");
    System.out.printf("%nHeld in memory%n");
    run("-Xmx4g", HeldEvents.class, Integer.toString(events));
    System.out.printf("%nThe first report of 100 records, from the start of the JVM%n");
    Path small = Workload.SCENES.file(100);
    System.out.printf("  %.2f s, the median of %d starts%n", firstReport(small), STARTS);
  }

  private static double firstReport(Path file) throws IOException, InterruptedException {
    double[] seconds = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      long start = System.nanoTime();
      Process process = start("-Xshare:auto", FirstReport.class, file.toString());
      try (BufferedReader out = reader(process)) {
        if (out.readLine() == null) {
          throw new IllegalStateException("there was no report");
        }
        seconds[i] = (System.nanoTime() - start) / 1e9;
      }
      process.waitFor();
    }
    Arrays.sort(seconds);
    return seconds[STARTS / 2];
  }

  private static void run(String option, Class<?> program, String... args)
      throws IOException, InterruptedException {
    Process process = start(option, program, args);
    try (BufferedReader out = reader(process)) {
      out.lines().forEach(System.out::println);
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException(program.getSimpleName() + " failed");
    }
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Process start(String option, Class<?> program, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(option);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}

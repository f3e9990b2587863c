package org.onrecord.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onrecord.json.RecordReader;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;

/** Holds events as a reader makes them, and says how many bytes of memory each takes. */
final class HeldEvents {
  /** What is held, where the optimizer must leave it. */
  private static List<Object> held = List.of();

  private HeldEvents() {}

  /**
   * Measures.
   *
   * @param args how many events
   */
  public static void main(String[] args) {
    int events = Integer.parseInt(args[0]);
    print("event with place, date, actors", events, 0, record -> record);
    print("the same and its toll", events, 1, HeldEvents::withoutClaim);
    print("the same and the claim of it", events, 1, record -> record);
    print("the same and two claims", events, 2, record -> record);
  }

  /** Returns what a claim says, without who says it and where. */
  private static Object withoutClaim(DossierRecord record) {
    return record instanceof Claim claim ? claim.says() : record;
  }

  private static void print(
      String what, int events, int claims, Function<DossierRecord, Object> part) {
    long empty = hold(corpus(0, claims), part);
    long full = hold(corpus(events, claims), part);
    long text =
        held.stream().mapToLong(record -> record instanceof Event event ? text(event) : 0).sum();
    System.out.printf(
        "  %-32s %4d bytes, and %d of free text%n",
        what, (full - empty - text) / events, text / events);
  }

  private static byte[] corpus(int events, int claims) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Corpus().write(events, claims, out);
    return out.toByteArray();
  }

  /** A string, and its bytes in units of eight, in a JVM with compressed pointers. */
  private static long text(Event event) {
    return 24 + (16L + event.title().orElse("").length() + 7) / 8 * 8;
  }

  private static long hold(byte[] corpus, Function<DossierRecord, Object> part) {
    held = List.of();
    long before = used();
    List<Object> records = new ArrayList<>();
    try (RecordReader reader = Passes.reader(new ByteArrayInputStream(corpus))) {
      reader.stream().map(part).forEach(records::add);
    }
    held = List.copyOf(records);
    records.clear();
    return used() - before;
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}

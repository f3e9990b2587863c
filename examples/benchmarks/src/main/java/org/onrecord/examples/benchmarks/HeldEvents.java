package org.onrecord.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.json.RecordReader;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;

/** Holds events as a reader makes them, and says how many bytes of memory each takes. */
final class HeldEvents {
  /** The records that are held, where the optimizer must leave them. */
  private static List<DossierRecord> held = List.of();

  private HeldEvents() {}

  /**
   * Measures.
   *
   * @param args how many events
   */
  public static void main(String[] args) {
    int events = Integer.parseInt(args[0]);
    print("event with place, date, actors", events, 0);
    print("the same and a claim of its toll", events, 1);
    print("the same and two claims", events, 2);
  }

  private static void print(String what, int events, int claims) {
    byte[] corpus = corpus(events, claims);
    byte[] surroundings = corpus(0, claims);
    long empty = hold(surroundings);
    long full = hold(corpus);
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

  private static long hold(byte[] corpus) {
    held = List.of();
    long before = used();
    List<DossierRecord> records = new ArrayList<>();
    try (RecordReader reader = Passes.reader(new ByteArrayInputStream(corpus))) {
      reader.forEach(records::add);
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

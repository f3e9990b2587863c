package org.onrecord.examples.validate;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Tells how far the reading is, where it takes long: often to somebody who watches, and seldom to a
 * log file.
 */
final class Progress {
  private static final long OFTEN = Duration.ofMillis(250).toNanos();
  private static final long SELDOM = Duration.ofSeconds(10).toNanos();
  private static final double MEGABYTE = 1_000_000;
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final Log log;
  private final long pause;
  private final LongSupplier nanos;
  private String name = "";
  private Optional<Long> length = Optional.empty();
  private long began;
  private long told;

  /**
   * Makes a progress meter.
   *
   * @param log where to
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  Progress(Log log, LongSupplier nanos) {
    this.log = log;
    this.pause = log.isWatched() ? OFTEN : SELDOM;
    this.nanos = nanos;
  }

  /** Begins with an input of so many bytes, if anybody knows how many. */
  void begin(String input, Optional<Long> bytes) {
    name = input;
    length = bytes;
    began = nanos.getAsLong();
    told = began;
  }

  void at(long bytes, long lines) {
    long now = nanos.getAsLong();
    if (now - told >= pause) {
      told = now;
      log.status(line(bytes, lines, now - began));
    }
  }

  void end() {
    log.clearStatus();
  }

  private String line(long bytes, long lines, long time) {
    String of =
        length.map(all -> String.format(Locale.ROOT, " of %,.1f", all / MEGABYTE)).orElse("");
    return String.format(
        Locale.ROOT,
        "%s: %,d lines, %,.1f%s MB, %,.1f MB/s",
        name,
        lines,
        bytes / MEGABYTE,
        of,
        bytes / MEGABYTE / (time / SECOND));
  }
}

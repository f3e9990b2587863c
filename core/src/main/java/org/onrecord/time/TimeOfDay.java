package org.onrecord.time;

import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The time of day of a date-time.
 *
 * @param second the second of the day, up to {@link #MIDNIGHT_AFTER}
 * @param offset the offset from UTC, null if none was given
 */
record TimeOfDay(int second, @Nullable ZoneOffset offset) {
  /** {@code 24:00:00}, the end of the day. */
  static final int MIDNIGHT_AFTER = 24 * 60 * 60;

  /** The greatest offset either way, and so the most by which a time without one can be off. */
  static final int MAX_OFFSET_HOURS = 14;

  private static final int MAX_OFFSET_SECONDS = MAX_OFFSET_HOURS * 60 * 60;

  /** Returns the time by the clock, null for the end of the day, which the class cannot hold. */
  @Nullable LocalTime clock() {
    return second == MIDNIGHT_AFTER ? null : LocalTime.ofSecondOfDay(second);
  }

  /** The second in which this falls on a day, counted in UTC from 1970-01-01. */
  Stretch onDay(long epochDay) {
    long byClock = byClock(epochDay);
    if (offset == null) {
      long from = byClock - MAX_OFFSET_SECONDS;
      long to = byClock + MAX_OFFSET_SECONDS;
      return Stretch.fromTo(from, to, from, to);
    }
    long inUtc = byClock - offset.getTotalSeconds();
    return Stretch.fromTo(inUtc, inUtc, inUtc, inUtc);
  }

  /** The second in which this falls on a day by the clock alone, counted from 1970-01-01. */
  long byClock(long epochDay) {
    return epochDay * MIDNIGHT_AFTER + second;
  }
}

package org.onrecord.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An unbroken run of days whose start and end are known to lie within limits. It stands for every
 * run that keeps to them; a relation holds only if it holds for all of these.
 *
 * @param startMin the earliest first day
 * @param startMax the latest first day
 * @param endMin the earliest last day
 * @param endMax the latest last day
 * @param minLength the fewest days it can have
 * @param maxLength the most days it can have
 * @param template the digits of a date with unspecified ones, which leaves gaps between its limits
 */
record Stretch(
    long startMin,
    long startMax,
    long endMin,
    long endMax,
    long minLength,
    long maxLength,
    @Nullable Template template) {

  static final Stretch ANYWHERE = fromTo(Unit.NO_START, Unit.NO_END, Unit.NO_START, Unit.NO_END);

  static Stretch fromTo(long startMin, long startMax, long endMin, long endMax) {
    long minLength = startMax > endMin ? 1 : length(startMax, endMin);
    return new Stretch(
        startMin, startMax, endMin, endMax, minLength, length(startMin, endMax), null);
  }

  /** The same, or one of its kind at any time before. */
  Stretch orEarlier() {
    return oneOfItsKind(Unit.NO_START, startMax, Unit.NO_START, endMax, maxLength);
  }

  /** The same, or one of its kind at any time after. */
  Stretch orLater() {
    return oneOfItsKind(startMin, Unit.NO_END, endMin, Unit.NO_END, maxLength);
  }

  /** The same, the other, or one of their kind in between. */
  Stretch orUpTo(Stretch last) {
    return oneOfItsKind(
        startMin, last.startMax, endMin, last.endMax, Math.max(maxLength, last.maxLength));
  }

  private static Stretch oneOfItsKind(
      long startMin, long startMax, long endMin, long endMax, long longest) {
    // Months and years differ in length, so only a day tells how long its neighbours are.
    long maxLength = longest == 1 ? 1 : Precision.YEAR.mostDays();
    return new Stretch(startMin, startMax, endMin, endMax, 1, maxLength, null);
  }

  /** Everything that any of them can be, without the gaps. */
  static Stretch hull(List<List<Stretch>> readings) {
    long start = Unit.NO_END;
    long end = Unit.NO_START;
    for (List<Stretch> together : readings) {
      for (Stretch stretch : together) {
        start = Math.min(start, stretch.startMin);
        end = Math.max(end, stretch.endMax);
      }
    }
    return fromTo(start, end, start, end);
  }

  /** From the first day of any of them to the last day of any. */
  static Stretch enclosing(List<Stretch> together) {
    Stretch all = together.get(0);
    for (Stretch next : together.subList(1, together.size())) {
      all =
          fromTo(
              Math.min(all.startMin, next.startMin),
              Math.min(all.startMax, next.startMax),
              Math.max(all.endMin, next.endMin),
              Math.max(all.endMax, next.endMax));
    }
    return all;
  }

  /** Joins runs that are known to the day and leave no day between them; sorted by start. */
  static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> sorted = new ArrayList<>(stretches);
    sorted.sort(Comparator.comparingLong(Stretch::startMin));
    List<Stretch> joined = new ArrayList<>();
    int open = -1;
    for (Stretch next : sorted) {
      if (open >= 0 && next.isExact() && joined.get(open).meets(next)) {
        Stretch current = joined.get(open);
        joined.set(open, exactly(current.startMin, Math.max(current.endMax, next.endMax)));
        continue;
      }
      if (next.isExact()) {
        open = joined.size();
      }
      joined.add(next);
    }
    return joined;
  }

  Truth before(Stretch other) {
    if (endMax < other.startMin) {
      return Truth.YES;
    }
    return endMin >= other.startMax ? Truth.NO : Truth.UNKNOWN;
  }

  Truth overlaps(Stretch other) {
    if (!canTouch(other)) {
      return Truth.NO;
    }
    boolean always = startMax <= other.endMin && other.startMax <= endMin;
    return always ? Truth.YES : Truth.UNKNOWN;
  }

  Truth sameDay(Stretch other) {
    // The day would have to be the first and the last of both.
    long from = Math.max(Math.max(startMin, endMin), Math.max(other.startMin, other.endMin));
    long to = Math.min(Math.min(startMax, endMax), Math.min(other.startMax, other.endMax));
    if (from > to || minLength > 1 || other.minLength > 1) {
      return Truth.NO;
    }
    if (!canFallWithin(from, to) || !other.canFallWithin(from, to)) {
      return Truth.NO;
    }
    boolean bothKnown = startMin == endMax && other.startMin == other.endMax;
    return bothKnown ? Truth.YES : Truth.UNKNOWN;
  }

  /** Returns whether, however both are read, every day of the other is one of these. */
  boolean alwaysCovers(Stretch other) {
    return startMax <= other.startMin && endMin >= other.endMax;
  }

  /** Returns whether, however both are read, the other has a day that is not one of these. */
  boolean neverCovers(Stretch other) {
    return other.startMax < startMin
        || other.endMin > endMax
        || maxLength < other.minLength
        || !canFallWithin(other.startMin, other.startMax)
        || !canFallWithin(other.endMin, other.endMax)
        || !canTouch(other);
  }

  boolean canTouch(Stretch other) {
    return startMin <= other.endMax
        && other.startMin <= endMax
        && canFallWithin(other.startMin, other.endMax)
        && other.canFallWithin(startMin, endMax);
  }

  private boolean canFallWithin(long from, long to) {
    return template == null || template.touches(from, to);
  }

  private boolean isExact() {
    return startMin == startMax && endMin == endMax;
  }

  private boolean meets(Stretch next) {
    return endMax == Unit.NO_END || next.startMin <= endMax + 1;
  }

  private static Stretch exactly(long start, long end) {
    return fromTo(start, start, end, end);
  }

  private static long length(long from, long to) {
    boolean endless = from == Unit.NO_START || to == Unit.NO_END;
    return endless ? Long.MAX_VALUE : to - from + 1;
  }
}

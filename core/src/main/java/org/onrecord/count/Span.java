package org.onrecord.count;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import org.onrecord.time.Truth;

/**
 * The whole numbers in a range: the least and the greatest of them, where there are such. Counts
 * are whole, so {@code >24} and {@code >=25} are one span, though not one range.
 *
 * @param least the least member, or that of long if there is none
 * @param greatest the greatest member, or that of long if there is none
 * @param below whether there is a least member
 * @param above whether there is a greatest member
 */
record Span(long least, long greatest, boolean below, boolean above) {

  static Span of(Range<Long> range) {
    boolean below = range.hasLowerBound();
    boolean above = range.hasUpperBound();
    return new Span(
        below ? least(range) : Long.MIN_VALUE,
        above ? greatest(range) : Long.MAX_VALUE,
        below,
        above);
  }

  /** At the edge of long an open bound is taken as closed: one member too many, but no wrap. */
  private static long least(Range<Long> range) {
    long end = range.lowerEndpoint();
    return range.lowerBoundType() == BoundType.OPEN && end < Long.MAX_VALUE ? end + 1 : end;
  }

  private static long greatest(Range<Long> range) {
    long end = range.upperEndpoint();
    return range.upperBoundType() == BoundType.OPEN && end > Long.MIN_VALUE ? end - 1 : end;
  }

  boolean isBounded() {
    return below && above;
  }

  boolean isSingle() {
    return below && above && least == greatest;
  }

  boolean contains(long number) {
    return (!below || least <= number) && (!above || number <= greatest);
  }

  Truth lessThan(Span other) {
    if (above && other.below && greatest < other.least) {
      return Truth.YES;
    }
    return below && other.above && least >= other.greatest ? Truth.NO : Truth.UNKNOWN;
  }

  Truth equalTo(Span other) {
    if (isSingle() && other.isSingle()) {
      return Truth.of(least == other.least);
    }
    boolean apart = lessThan(other) == Truth.YES || other.lessThan(this) == Truth.YES;
    return apart ? Truth.NO : Truth.UNKNOWN;
  }

  /**
   * Adds two spans. A bound that leaves the reach of long gives way outwards, so the result still
   * holds every sum: a greatest member is dropped, a least one stays at the edge.
   */
  Span plus(Span other) {
    boolean hasLeast = below && other.below && !(overflows(least, other.least) && least < 0);
    boolean hasGreatest =
        above && other.above && !(overflows(greatest, other.greatest) && greatest > 0);
    return new Span(
        hasLeast ? LongMath.saturatedAdd(least, other.least) : Long.MIN_VALUE,
        hasGreatest ? LongMath.saturatedAdd(greatest, other.greatest) : Long.MAX_VALUE,
        hasLeast,
        hasGreatest);
  }

  private static boolean overflows(long a, long b) {
    return LongMath.saturatedAdd(a, b) != a + b;
  }

  /** What "about this" covers when it may be off by a percentage; needs a least member. */
  Range<Long> about(int percent) {
    long low = LongMath.saturatedSubtract(least, share(least, percent));
    if (!above) {
      return Range.atLeast(low);
    }
    return Range.closed(low, LongMath.saturatedAdd(greatest, share(greatest, percent)));
  }

  /** What "nearly this" covers when it may fall short by a percentage; needs a least member. */
  Range<Long> nearly(int percent) {
    // At least one below, as nearly 3 is not 3.
    long low = LongMath.saturatedSubtract(least, Math.max(1, share(least, percent)));
    boolean allNegative = above && greatest <= 0;
    if (least >= 0 && !allNegative) {
      low = Math.max(0, low);
    }
    if (!above) {
      return Range.atLeast(low);
    }
    // The two ends meet only at the edge of long.
    return low < greatest ? Range.closedOpen(low, greatest) : Range.singleton(greatest);
  }

  /** A percentage of a number's size, rounded up. */
  private static long share(long number, int percent) {
    long whole = Math.abs(number / 100) * percent;
    long rest = (Math.abs(number % 100) * percent + 99) / 100;
    return LongMath.saturatedAdd(whole, rest);
  }
}

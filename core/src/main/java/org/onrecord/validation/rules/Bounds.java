package org.onrecord.validation.rules;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.math.LongMath;
import java.util.Collection;

/** The least and the greatest whole number of a range; the ends of long where it has no end. */
record Bounds(long low, long high) {
  static final Bounds ZERO = new Bounds(0, 0);

  static Bounds of(Range<Long> range) {
    return new Bounds(low(range), high(range));
  }

  /** The least and the greatest sum of one number from each range. */
  static Bounds sum(Collection<Range<Long>> ranges) {
    return ranges.stream().map(Bounds::of).reduce(ZERO, Bounds::plus);
  }

  private static long low(Range<Long> range) {
    if (!range.hasLowerBound()) {
      return Long.MIN_VALUE;
    }
    long end = range.lowerEndpoint();
    return range.lowerBoundType() == BoundType.OPEN ? LongMath.saturatedAdd(end, 1) : end;
  }

  private static long high(Range<Long> range) {
    if (!range.hasUpperBound()) {
      return Long.MAX_VALUE;
    }
    long end = range.upperEndpoint();
    return range.upperBoundType() == BoundType.OPEN ? LongMath.saturatedSubtract(end, 1) : end;
  }

  Bounds plus(Bounds other) {
    return new Bounds(
        LongMath.saturatedAdd(low, other.low), LongMath.saturatedAdd(high, other.high));
  }

  /** What must be added to the other to get this. */
  Bounds minus(Bounds other) {
    return new Bounds(difference(low, other.high), difference(high, other.low));
  }

  private static long difference(long from, long less) {
    if (from == Long.MAX_VALUE) {
      return from;
    }
    return less == Long.MAX_VALUE ? Long.MIN_VALUE : LongMath.saturatedSubtract(from, less);
  }

  boolean isBelow(Bounds other) {
    return high < other.low;
  }

  boolean meets(Bounds other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** In words that can stand before a noun. */
  @Override
  public String toString() {
    if (low == high) {
      return Long.toString(low);
    } else if (high == Long.MAX_VALUE) {
      return "at least " + low;
    } else if (low == Long.MIN_VALUE) {
      return "at most " + high;
    }
    return low + " to " + high;
  }
}

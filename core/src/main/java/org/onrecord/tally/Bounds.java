package org.onrecord.tally;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** The least and the greatest whole number of a range; the ends of long where it has no end. */
record Bounds(long low, long high) {
  static Bounds of(Range<Long> range) {
    return new Bounds(low(range), high(range));
  }

  private static long low(Range<Long> range) {
    if (!range.hasLowerBound()) {
      return Long.MIN_VALUE;
    }
    long end = range.lowerEndpoint();
    return range.lowerBoundType() == BoundType.OPEN && end < Long.MAX_VALUE ? end + 1 : end;
  }

  private static long high(Range<Long> range) {
    if (!range.hasUpperBound()) {
      return Long.MAX_VALUE;
    }
    long end = range.upperEndpoint();
    return range.upperBoundType() == BoundType.OPEN && end > Long.MIN_VALUE ? end - 1 : end;
  }

  boolean isBelow(Bounds other) {
    return high < other.low;
  }

  boolean isEmpty() {
    return low > high;
  }
}

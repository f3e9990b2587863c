package org.onrecord.count;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import com.google.common.primitives.ImmutableLongArray;
import org.jspecify.annotations.Nullable;

/** Adds figures so that the sum's range is just the sum of the ranges, over whole numbers. */
final class Sum {

  private Sum() {}

  static Figure of(Figure a, Lexicon lexiconOfA, Figure b, Lexicon lexiconOfB) {
    Range<Long> rangeOfA = a.range(lexiconOfA);
    Range<Long> rangeOfB = b.range(lexiconOfB);
    Span sum = Span.of(rangeOfA).plus(Span.of(rangeOfB));
    if (!sum.isBounded()) {
      return openSum(sum, hasStrictLower(rangeOfA) || hasStrictLower(rangeOfB));
    }
    // From here on no part of the sum can overflow: every part lies within the bounds.
    if (a instanceof Figure.OneOf set && b instanceof Figure.Exact exact) {
      return shifted(set, exact.number());
    }
    if (b instanceof Figure.OneOf set && a instanceof Figure.Exact exact) {
      return shifted(set, exact.number());
    }
    if (a.kind() == QuantityKind.REPORTED || b.kind() == QuantityKind.REPORTED) {
      return reportedSum(a, b, sum);
    }
    if (sum.least() == 0 && (isAtMost(a) || isAtMost(b))) {
      return upTo(sum.greatest(), hasStrictUpper(rangeOfA) || hasStrictUpper(rangeOfB));
    }
    return closedSum(sum);
  }

  private static Figure openSum(Span sum, boolean strict) {
    if (sum.above()) {
      // A bound below zero has no floor; "<=9" would gain one, so the floor of long is written out.
      return sum.greatest() < 0
          ? new Figure.Qualified(QuantityKind.AT_MOST, sum.greatest())
          : new Figure.Reported(Long.MIN_VALUE, sum.greatest());
    }
    if (!sum.below()) {
      return new Figure.Qualified(QuantityKind.AT_LEAST, Long.MIN_VALUE);
    }
    // ">a" plus ">=b" reads best as ">a+b", which is the same whole numbers as ">=a+b+1".
    return strict && sum.least() > Long.MIN_VALUE
        ? new Figure.Qualified(QuantityKind.MORE_THAN, sum.least() - 1)
        : new Figure.Qualified(QuantityKind.AT_LEAST, sum.least());
  }

  private static Figure shifted(Figure.OneOf set, long by) {
    ImmutableLongArray.Builder numbers = ImmutableLongArray.builder(set.numbers().length());
    set.numbers().forEach(number -> numbers.add(number + by));
    return new Figure.OneOf(numbers.build());
  }

  /** Low to low, high to high, best to best, unless disorder would make that too narrow. */
  private static Figure reportedSum(Figure a, Figure b, Span sum) {
    Figure.Reported x = asReported(a);
    Figure.Reported y = asReported(b);
    if (x == null || y == null) {
      return closedSum(sum);
    }
    boolean hasBest = x.hasBest() && y.hasBest();
    long best = hasBest ? x.best() + y.best() : 0;
    Figure.Reported parts =
        new Figure.Reported(x.low() + y.low(), x.high() + y.high(), hasBest, best);
    boolean asWide = Span.of(parts.range(Lexicon.standard())).equals(sum);
    return asWide ? parts : new Figure.Reported(sum.least(), sum.greatest(), hasBest, best);
  }

  private static Figure.@Nullable Reported asReported(Figure figure) {
    if (figure instanceof Figure.Exact exact) {
      long number = exact.number();
      return new Figure.Reported(number, number, number);
    }
    return figure instanceof Figure.Reported reported ? reported : null;
  }

  private static Figure upTo(long greatest, boolean strict) {
    return strict && greatest < Long.MAX_VALUE
        ? new Figure.Qualified(QuantityKind.FEWER_THAN, greatest + 1)
        : new Figure.Qualified(QuantityKind.AT_MOST, greatest);
  }

  private static Figure closedSum(Span sum) {
    return sum.isSingle()
        ? new Figure.Exact(sum.least())
        : new Figure.Reported(sum.least(), sum.greatest());
  }

  private static boolean isAtMost(Figure figure) {
    return figure.kind() == QuantityKind.AT_MOST || figure.kind() == QuantityKind.FEWER_THAN;
  }

  private static boolean hasStrictLower(Range<Long> range) {
    return range.hasLowerBound() && range.lowerBoundType() == BoundType.OPEN;
  }

  private static boolean hasStrictUpper(Range<Long> range) {
    return range.hasUpperBound() && range.upperBoundType() == BoundType.OPEN;
  }
}

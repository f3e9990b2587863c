package org.onrecord.count;

import com.google.common.primitives.ImmutableLongArray;
import java.util.HashSet;
import java.util.Set;
import org.onrecord.time.Truth;

/** Compares figures over all whole numbers that they may mean. */
final class Comparison {

  private Comparison() {}

  static Truth lessThan(Figure a, Lexicon lexiconOfA, Figure b, Lexicon lexiconOfB) {
    return Span.of(a.range(lexiconOfA)).lessThan(Span.of(b.range(lexiconOfB)));
  }

  static Truth equal(Figure a, Lexicon lexiconOfA, Figure b, Lexicon lexiconOfB) {
    Span spanOfA = Span.of(a.range(lexiconOfA));
    Span spanOfB = Span.of(b.range(lexiconOfB));
    Truth bySpan = spanOfA.equalTo(spanOfB);
    // The numbers of "[250,260]" leave gaps that its span does not show.
    if (bySpan == Truth.UNKNOWN && !shareMember(a, spanOfA, b, spanOfB)) {
      return Truth.NO;
    }
    return bySpan;
  }

  private static boolean shareMember(Figure a, Span spanOfA, Figure b, Span spanOfB) {
    if (a instanceof Figure.OneOf x) {
      return b instanceof Figure.OneOf y
          ? shareMember(x.numbers(), y.numbers())
          : x.numbers().stream().anyMatch(spanOfB::contains);
    }
    return !(b instanceof Figure.OneOf y) || y.numbers().stream().anyMatch(spanOfA::contains);
  }

  private static boolean shareMember(ImmutableLongArray x, ImmutableLongArray y) {
    Set<Long> numbers = new HashSet<>(x.asList());
    return y.stream().anyMatch(numbers::contains);
  }
}

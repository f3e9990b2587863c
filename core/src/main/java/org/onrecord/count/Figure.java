package org.onrecord.count;

import com.google.common.collect.Range;
import com.google.common.primitives.ImmutableLongArray;
import java.util.stream.Collectors;

/** The value of a count, without the words used, the unit and the hedge: what the notation says. */
sealed interface Figure {

  /** A count of things is not below zero, so where nothing is known this much is. */
  Range<Long> ANY_COUNT = Range.atLeast(0L);

  QuantityKind kind();

  /** The notation; for a word and for unreadable text the text itself. */
  String text();

  Range<Long> range(Lexicon lexicon);

  /** One number. */
  record Exact(long number) implements Figure {
    @Override
    public QuantityKind kind() {
      return QuantityKind.EXACT;
    }

    @Override
    public String text() {
      return Long.toString(number);
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      return Range.singleton(number);
    }
  }

  /** A word in place of a number. */
  record Word(String text) implements Figure {
    @Override
    public QuantityKind kind() {
      return QuantityKind.WORD;
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      return lexicon.range(text).orElse(ANY_COUNT);
    }
  }

  /** A number or word behind one of the prefixes. */
  record Qualified(QuantityKind kind, Figure of) implements Figure {
    Qualified(QuantityKind kind, long number) {
      this(kind, new Exact(number));
    }

    @Override
    public String text() {
      return kind.prefix() + of.text();
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      Span base = Span.of(of.range(lexicon));
      return switch (kind) {
        case AT_LEAST -> Range.atLeast(base.least());
        case MORE_THAN -> Range.greaterThan(base.least());
        case AT_MOST -> upTo(base, true);
        case FEWER_THAN -> upTo(base, false);
        case ABOUT -> lexicon.about(base);
        case NEARLY -> lexicon.nearly(base);
        default -> throw new IllegalStateException(kind.name());
      };
    }

    private static Range<Long> upTo(Span base, boolean inclusive) {
      if (!base.above()) {
        return ANY_COUNT;
      }
      long end = base.greatest();
      if (inclusive) {
        return end < 0 ? Range.atMost(end) : Range.closed(0L, end);
      }
      return end <= 0 ? Range.lessThan(end) : Range.closedOpen(0L, end);
    }
  }

  /** Low, high and perhaps best as they were reported; {@code best} means nothing without one. */
  record Reported(long low, long high, boolean hasBest, long best) implements Figure {
    Reported(long low, long high) {
      this(low, high, false, 0);
    }

    Reported(long low, long high, long best) {
      this(low, high, true, best);
    }

    @Override
    public QuantityKind kind() {
      return QuantityKind.REPORTED;
    }

    @Override
    public String text() {
      return hasBest ? low + ".." + high + "(" + best + ")" : low + ".." + high;
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      Range<Long> range = Range.closed(Math.min(low, high), Math.max(low, high));
      return hasBest ? range.span(Range.singleton(best)) : range;
    }

    boolean isOutOfOrder() {
      return low > high || (hasBest && (best < low || best > high));
    }
  }

  /** Several numbers of which one is meant, in the order in which they were given. */
  record OneOf(ImmutableLongArray numbers) implements Figure {
    @Override
    public QuantityKind kind() {
      return QuantityKind.ONE_OF;
    }

    @Override
    public String text() {
      return numbers.stream().mapToObj(Long::toString).collect(Collectors.joining(",", "[", "]"));
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      return Range.encloseAll(numbers.asList());
    }
  }

  /** Stated to be unknown. */
  record Unknown() implements Figure {
    @Override
    public QuantityKind kind() {
      return QuantityKind.UNKNOWN;
    }

    @Override
    public String text() {
      return "?";
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      return lexicon.unknown();
    }
  }

  /** Text that the notation does not know. */
  record Unreadable(String text) implements Figure {
    @Override
    public QuantityKind kind() {
      return QuantityKind.UNREADABLE;
    }

    @Override
    public Range<Long> range(Lexicon lexicon) {
      return ANY_COUNT;
    }
  }
}

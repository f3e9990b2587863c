package org.onrecord.exchange.rows;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import org.onrecord.count.Quantity;
import org.onrecord.count.QuantityKind;

/**
 * A count in three columns, as tables have it.
 *
 * @param low the least that it leaves open, even if that is the greater; empty if nothing says so
 * @param best the best figure, or the only one; empty if there is none
 * @param high the most that it leaves open; empty if there is no such bound
 */
public record Estimate(OptionalLong low, OptionalLong best, OptionalLong high) {
  /** The kinds of which a least of 0 is said; of others it is only that no number is less. */
  private static final Set<QuantityKind> SAY_THE_LEAST =
      EnumSet.of(QuantityKind.EXACT, QuantityKind.AT_LEAST, QuantityKind.ONE_OF);

  /**
   * Reads a count.
   *
   * @param figure the count
   * @return its three figures
   */
  public static Estimate of(Quantity figure) {
    OptionalLong low = low(figure);
    OptionalLong high = high(figure);
    OptionalLong only = low.equals(high) ? figure.number() : OptionalLong.empty();
    return new Estimate(low, figure.best().isPresent() ? figure.best() : only, high);
  }

  private static OptionalLong low(Quantity figure) {
    Range<Long> range = figure.range();
    boolean open = range.lowerEndpoint() == 0 && !SAY_THE_LEAST.contains(figure.kind());
    if (figure.low().isPresent() || open) {
      return figure.low();
    }
    return OptionalLong.of(
        range.lowerEndpoint() + (range.lowerBoundType() == BoundType.OPEN ? 1 : 0));
  }

  private static OptionalLong high(Quantity figure) {
    Range<Long> range = figure.range();
    if (figure.high().isPresent() || !range.hasUpperBound()) {
      return figure.high();
    }
    return OptionalLong.of(
        range.upperEndpoint() - (range.upperBoundType() == BoundType.OPEN ? 1 : 0));
  }

  /**
   * Writes a figure into a cell.
   *
   * @param figure the figure
   * @return its digits; empty if there is none
   */
  public static String cell(OptionalLong figure) {
    return figure.isPresent() ? String.valueOf(figure.getAsLong()) : "";
  }
}

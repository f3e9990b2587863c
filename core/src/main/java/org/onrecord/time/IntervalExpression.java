package org.onrecord.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A start and an end. Also serves as a range {@code a..b} inside a set.
 *
 * @param startLimit whether the start is dated, open or unknown
 * @param start the start, null unless dated
 * @param endLimit whether the end is dated, open or unknown
 * @param end the end, null unless dated
 */
record IntervalExpression(
    Limit startLimit, @Nullable DateExpression start, Limit endLimit, @Nullable DateExpression end)
    implements Expression {

  @Override
  public Form form() {
    return Form.INTERVAL;
  }

  @Override
  public Precision precision() {
    Precision ofStart = start == null ? Precision.UNKNOWN : start.precision();
    return end == null ? ofStart : ofStart.coarser(end.precision());
  }

  @Override
  public long earliest() {
    return start == null ? Unit.NO_START : start.earliest();
  }

  @Override
  public long latest() {
    return end == null ? Unit.NO_END : end.latest();
  }

  @Override
  public int qualifiers() {
    return (start == null ? Qualifiers.NONE : start.qualifiers())
        | (end == null ? Qualifiers.NONE : end.qualifiers());
  }

  @Override
  public boolean hasUnspecifiedDigits() {
    return (start != null && start.hasUnspecifiedDigits())
        || (end != null && end.hasUnspecifiedDigits());
  }

  /**
   * Compares where the two ends begin: {@code 2004-06-11/2004-06} runs backwards, because its end
   * begins on the first, while {@code 2004-01/2004} does not. An unspecified digit is read in
   * favour of the order. The specification is silent; this is the rule that its validators agree
   * on.
   */
  @Override
  public boolean isReversed() {
    return start != null && end != null && start.first().start() > end.last().start();
  }

  /** The specification has an interval begin and end "sometime in" the dates of its ends. */
  @Override
  public List<List<Stretch>> readings(Sense sense) {
    return isReversed() ? List.of() : List.of(List.of(stretch(Sense.OCCURRENCE)));
  }

  /** From some day of the start to some day of the end, and all that is between. */
  Stretch stretch(Sense sense) {
    Stretch from = start == null ? null : start.stretch(sense);
    Stretch to = end == null ? null : end.stretch(sense);
    long startMin = from == null ? Unit.NO_START : from.startMin();
    long endMax = to == null ? Unit.NO_END : to.endMax();
    long startMax = from == null ? latestUndatedStart() : from.startMax();
    long endMin = to == null ? earliestUndatedEnd() : to.endMin();
    return Stretch.fromTo(startMin, Math.min(startMax, endMax), Math.max(endMin, startMin), endMax);
  }

  /** One date somewhere in the range, as in a set of which one member is so. */
  Stretch oneWithin(Sense sense) {
    if (start == null || end == null) {
      DateExpression dated = start == null ? end : start;
      Stretch known = dated == null ? Stretch.ANYWHERE : dated.stretch(sense);
      return start == null ? known.orEarlier() : known.orLater();
    }
    return start.stretch(sense).orUpTo(end.stretch(sense));
  }

  private long latestUndatedStart() {
    return startLimit == Limit.OPEN ? Unit.NO_START : Unit.NO_END;
  }

  private long earliestUndatedEnd() {
    return endLimit == Limit.OPEN ? Unit.NO_END : Unit.NO_START;
  }
}

package org.onrecord.validation.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.onrecord.model.Dating;
import org.onrecord.time.Form;
import org.onrecord.time.Limit;
import org.onrecord.time.When;

/**
 * Dates as the first and the last day, in days since 1970, and whether that is all there is to
 * them. It is enough to tell which dates may lie apart, if not which surely do.
 */
final class Stretches {
  private static final int NO_DATE = 0;
  private static final int WHOLE = 1;
  private static final int WITH_GAPS = 2;
  private static final int WITH_OFFSET = 3;

  private final IntColumn firsts = new IntColumn(0);
  private final IntColumn lasts = new IntColumn(0);
  private final IntColumn sorts = new IntColumn(NO_DATE);

  void set(int index, Optional<Dating> dating) {
    Optional<When> when = dating.isPresent() ? dating.get().when() : Optional.empty();
    if (when.isPresent() && when.get().isReadable()) {
      set(index, when.get(), when.get().earliest(), when.get().latest());
    }
  }

  private void set(int index, When when, Optional<LocalDate> first, Optional<LocalDate> last) {
    firsts.set(index, day(first, Integer.MIN_VALUE));
    lasts.set(index, day(last, Integer.MAX_VALUE));
    boolean whole = isWhole(when, first, last);
    sorts.set(index, whole ? WHOLE : when.offset().isPresent() ? WITH_OFFSET : WITH_GAPS);
  }

  private static int day(Optional<LocalDate> day, int otherwise) {
    return day.isPresent() ? Days.number(day.get()) : otherwise;
  }

  /** Whether it takes up all of its days, as a set, a time of day or a date with X does not. */
  private static boolean isWhole(When when, Optional<LocalDate> first, Optional<LocalDate> last) {
    boolean plain = when.form() == Form.DATE || when.form() == Form.INTERVAL;
    boolean startsThere = when.startLimit() != Limit.DATED || isNear(first);
    boolean endsThere = when.endLimit() != Limit.DATED || isNear(last);
    return plain && startsThere && endsThere && !when.isReversed() && !when.hasUnspecifiedDigits();
  }

  private static boolean isNear(Optional<LocalDate> day) {
    return day.filter(date -> Math.abs(date.getYear()) <= Year.MAX_VALUE / 1000).isPresent();
  }

  /** Returns false only if the two surely or possibly overlap. */
  boolean mayLieApart(int one, int other) {
    if (sorts.get(one) == NO_DATE || sorts.get(other) == NO_DATE) {
      return false;
    }
    boolean bothWhole = sorts.get(one) == WHOLE && sorts.get(other) == WHOLE;
    boolean meet = firsts.get(one) <= lasts.get(other) && firsts.get(other) <= lasts.get(one);
    return !(bothWhole && meet) && !covers(one, other) && !covers(other, one);
  }

  /** Whether it has all days of the other, in whatever time zone that has them. */
  private boolean covers(int one, int other) {
    long margin = sorts.get(other) == WITH_OFFSET ? 1 : 0;
    return sorts.get(one) == WHOLE
        && (firsts.get(one) == Integer.MIN_VALUE || firsts.get(one) + margin <= firsts.get(other))
        && (lasts.get(one) == Integer.MAX_VALUE || lasts.get(one) - margin >= lasts.get(other))
        && firsts.get(other) <= lasts.get(other);
  }
}

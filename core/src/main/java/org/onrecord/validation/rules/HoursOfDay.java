package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Dating;
import org.onrecord.model.TimeOfDay;

/**
 * The order of two times of one day that only words give. The hours are wide, so that only what
 * nobody would doubt is in order. Night and midnight can be at either end of a day and have none.
 */
final class HoursOfDay {
  private static final Map<TimeOfDay, Range<Integer>> HOURS =
      ImmutableMap.<TimeOfDay, Range<Integer>>builder()
          .put(TimeOfDay.DAWN, Range.closedOpen(3, 8))
          .put(TimeOfDay.EARLY, Range.closedOpen(0, 10))
          .put(TimeOfDay.MORNING, Range.closedOpen(5, 12))
          .put(TimeOfDay.MIDDAY, Range.closedOpen(11, 15))
          .put(TimeOfDay.AFTERNOON, Range.closedOpen(12, 19))
          .put(TimeOfDay.EVENING, Range.closedOpen(16, 24))
          .put(TimeOfDay.LATE, Range.closedOpen(17, 24))
          .buildOrThrow();

  private HoursOfDay() {}

  /** Whether one is surely over when the other begins, given that both are of one day. */
  static boolean inOrder(Dating one, Dating other) {
    Optional<Range<Integer>> hours = one.timeOfDay().map(HOURS::get);
    Optional<Range<Integer>> others = other.timeOfDay().map(HOURS::get);
    return hours.isPresent()
        && others.isPresent()
        && hours.get().upperEndpoint() <= others.get().lowerEndpoint();
  }
}

package org.onrecord.validation.rules;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.Form;
import org.onrecord.time.Limit;
import org.onrecord.time.When;

/** The days that dates name, whatever qualifiers they bear. */
final class Days {
  private Days() {}

  /** The one day that a date can be; empty if it is coarser, an interval or a choice. */
  static Optional<LocalDate> single(When when) {
    return when.earliest().filter(day -> when.latest().equals(Optional.of(day)));
  }

  /** The start of an interval, and any other date as it is; empty if the start is not dated. */
  static Optional<When> start(When when) {
    if (when.form() != Form.INTERVAL) {
      return Optional.of(when).filter(When::isReadable);
    }
    String text = when.toString();
    return when.startLimit() == Limit.DATED
        ? Optional.of(When.read(text.substring(0, text.indexOf('/'))))
        : Optional.empty();
  }

  /** The end of an interval; empty if it has none that is dated, or is no interval. */
  static Optional<When> end(When when) {
    String text = when.toString();
    return when.form() == Form.INTERVAL && when.endLimit() == Limit.DATED
        ? Optional.of(When.read(text.substring(text.indexOf('/') + 1)))
        : Optional.empty();
  }

  /** Whether no mark says that any of it is in doubt. */
  static boolean isSure(When when) {
    return when.isReadable() && !when.isUncertain() && !when.isApproximate();
  }

  /** The day as a number that fits, be it far away: days since 1970. */
  static int number(LocalDate day) {
    return Ints.saturatedCast(day.toEpochDay());
  }
}

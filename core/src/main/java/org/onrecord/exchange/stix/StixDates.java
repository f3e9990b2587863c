package org.onrecord.exchange.stix;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.time.When;

/** Dates as the moments of STIX, all of which are in UTC. */
final class StixDates {
  private static final String NIGHT = "T00:00:00Z";

  private StixDates() {}

  /** Returns the first moment of a date; of a time of day without a zone, that of its day. */
  static Optional<String> moment(When when) {
    Optional<String> exact =
        when.offset()
            .flatMap(
                offset ->
                    when.time()
                        .flatMap(time -> when.earliest().map(day -> day.atTime(time)))
                        .map(local -> local.toInstant(offset).toString()));
    return exact.or(() -> when.earliest().map(day -> day + NIGHT));
  }

  /** Returns whether a date has a time of day, but not where. */
  static boolean isWithoutZone(When when) {
    return when.time().isPresent() && when.offset().isEmpty();
  }

  /** Returns whether a date is an interval of days, of which nothing is lost between its ends. */
  static boolean isInterval(When when) {
    return when.toString().equals(end(when.earliest()) + "/" + end(when.latest()));
  }

  private static String end(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("..");
  }
}

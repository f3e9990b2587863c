package org.onrecord.validation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.time.When;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.ValueRule;
import org.onrecord.validation.Values;

/**
 * Finds dates that fall on no day of the week that their words name. A date marked as uncertain is
 * held to its words all the same.
 */
final class WeekdayMismatch implements ValueRule<Dating> {
  private static final int DAYS_OF_WEEK = 7;

  private static final RuleInfo INFO =
      RuleInfo.defect("dates.weekday-mismatch", Severity.ERROR)
          .title("The weekday in the words is not that of the date")
          .rationale(
              "The weekday is the check digit of a date: where the two part, either the words were"
                  + " resolved wrongly or the source has its calendar wrong, and the day is not to"
                  + " be relied on.")
          .source(
              "Newsroom practice: a weekday stands beside a date so that either checks the other")
          .settledBy("A calendar, and the date of publication that the weekday was counted from.")
          .since("0.1.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Values<Dating> values() {
    return Values.DATES;
  }

  @Override
  public void check(DossierRecord record, Dating dating, CharSequence pointer, Findings findings) {
    if (dating.when().isPresent() && dating.reported().isPresent()) {
      compare(dating.reported().get(), dating.when().get())
          .ifPresent(days -> report(record, pointer.toString(), dating, days, findings));
    }
  }

  /** The weekdays of a date, if they are few and none is among those that the words name. */
  private static Optional<Set<DayOfWeek>> compare(String words, When when) {
    Set<DayOfWeek> days = days(when);
    Set<DayOfWeek> named = days.isEmpty() ? Set.of() : Weekdays.in(words);
    return named.isEmpty() || named.stream().anyMatch(days::contains)
        ? Optional.empty()
        : Optional.of(days);
  }

  /** The weekdays that a date can touch; none if it can touch all or has no bounds. */
  private static Set<DayOfWeek> days(When when) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Optional<LocalDate> last = when.latest();
    Optional<LocalDate> first = when.earliest();
    if (first.isEmpty() || last.isEmpty()) {
      return days;
    }
    for (LocalDate day = first.get(); !day.isAfter(last.get()); day = day.plusDays(1)) {
      days.add(day.getDayOfWeek());
      if (days.size() == DAYS_OF_WEEK) {
        return Set.of();
      }
    }
    return days;
  }

  private static void report(
      DossierRecord record, String pointer, Dating dating, Set<DayOfWeek> days, Findings findings) {
    List<String> names = days.stream().map(WeekdayMismatch::name).toList();
    findings
        .at(record, pointer)
        .message(
            "The words "
                + dating.reported().map(Wording::quote).orElseThrow()
                + " are dated "
                + Wording.date(dating)
                + (names.size() == 1 ? ", which is a " : ", which takes in ")
                + Wording.list(names)
                + ".")
        .detail("words", dating.reported().get())
        .detail("date", Wording.date(dating))
        .detail("weekday", names)
        .report();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}

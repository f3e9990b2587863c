package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTest {
  @ParameterizedTest
  @CsvSource({
    "late on Sunday, SUNDAY",
    "Sunday's, SUNDAY",
    "FRIDAY, FRIDAY",
    "mardi dernier, TUESDAY",
    "el sábado, SATURDAY",
    "am Mittwoch, WEDNESDAY",
    "в пятницу, FRIDAY",
    "يوم الخميس, THURSDAY",
    "before dawn on Monday, MONDAY"
  })
  void a_day_is_found_whatever_its_case_and_language(String words, DayOfWeek day) {
    assertThat(Weekdays.in(words)).containsExactly(day);
  }

  @Test
  void letters_that_are_written_as_two_characters_count_as_one() {
    assertThat(Weekdays.in("sa\u0301bado")).containsExactly(DayOfWeek.SATURDAY);
  }

  @Test
  void all_days_that_are_named_are_found() {
    assertThat(Weekdays.in("from Monday to Wednesday"))
        .containsExactly(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "the day after Sunday",
    "the day before last Sunday",
    "on the eve of Sunday",
    "three days from Sunday",
    "sundays",
    "on 2 November"
  })
  void a_day_that_it_was_not_on_is_not_found(String words) {
    assertThat(Weekdays.in(words)).isEmpty();
  }

  @Test
  void a_day_that_it_was_not_on_is_still_named() {
    assertThat(Weekdays.named("the day after Sunday")).containsExactly(DayOfWeek.SUNDAY);
  }
}

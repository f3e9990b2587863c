package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Dating;
import org.onrecord.model.TimeOfDay;

class HoursOfDayTest {
  @ParameterizedTest
  @CsvSource({
    "dawn, midday, true",
    "dawn, late, true",
    "morning, afternoon, true",
    "midday, evening, true",
    "late, dawn, false",
    "dawn, morning, false",
    "afternoon, late, false",
    "evening, late, false",
    "midnight, evening, false",
    "dawn, night, false",
    "morning, teatime, false"
  })
  void only_what_nobody_would_doubt_is_in_order(String one, String other, boolean inOrder) {
    assertThat(HoursOfDay.inOrder(at(one), at(other))).isEqualTo(inOrder);
  }

  @Test
  void a_date_without_a_time_of_day_is_in_no_order() {
    assertThat(HoursOfDay.inOrder(Dating.of("2031-04-11"), at("late"))).isFalse();
    assertThat(HoursOfDay.inOrder(at("dawn"), Dating.of("2031-04-11"))).isFalse();
  }

  private static Dating at(String timeOfDay) {
    return Dating.builder().timeOfDay(TimeOfDay.of(timeOfDay)).build();
  }
}

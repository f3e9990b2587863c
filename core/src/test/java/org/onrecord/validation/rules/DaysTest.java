package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.time.When;

class DaysTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"2031-04-11", "2031-04-11?", "2031-04-11T08:30:00Z", "2031-04-11/2031-04-11"})
  void one_day_is_single_whatever_its_qualifiers(String date) {
    assertThat(Days.single(When.parse(date))).contains(LocalDate.of(2031, 4, 11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031-04",
        "2031-04-11/2031-04-12",
        "2031-04-11/..",
        "../..",
        "[2031-04-11,2031-04-12]"
      })
  void more_or_less_than_a_day_is_not(String date) {
    assertThat(Days.single(When.parse(date))).isEmpty();
  }

  @Test
  void an_interval_has_a_start_and_an_end_where_they_are_dated() {
    assertThat(Days.start(When.parse("2031-04?/2031-05"))).contains(When.parse("2031-04?"));
    assertThat(Days.end(When.parse("2031-04/2031-05~"))).contains(When.parse("2031-05~"));
    assertThat(Days.start(When.parse("../2031-05"))).isEmpty();
    assertThat(Days.start(When.parse("/2031-05"))).isEmpty();
    assertThat(Days.end(When.parse("2031-04/.."))).isEmpty();
    assertThat(Days.end(When.parse("2031-04/"))).isEmpty();
  }

  @Test
  void any_other_date_is_its_own_start_and_has_no_end() {
    assertThat(Days.start(When.parse("2031-04"))).contains(When.parse("2031-04"));
    assertThat(Days.end(When.parse("2031-04"))).isEmpty();
    assertThat(Days.start(When.read("once"))).isEmpty();
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"on 2 November 2031", "2031", "2/11/31", "2.11.31", "November ’31", "٢٠٣١"})
  void a_year_is_told_in_full_or_at_the_end_of_a_date(String words) {
    assertThat(DateWords.nameYear(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on 2 November", "2/11", "2.11.", "20310", "on Sunday", "since then"})
  void no_year_is_told_otherwise(String words) {
    assertThat(DateWords.nameYear(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"on 2 November", "in May", "the 2nd", "on the 17th", "Sunday, 5", "٢ نوفمبر"})
  void a_number_or_a_month_names_part_of_a_date(String words) {
    assertThat(DateWords.nameDayOrMonth(words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"two days ago", "3 days ago", "6 pm", "6 p.m.", "18:30", "12 hours later", "Sunday"})
  void hours_and_lengths_of_time_are_no_part_of_a_date(String words) {
    assertThat(DateWords.nameDayOrMonth(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "three days ago",
        "last week",
        "the same day",
        "later that very night",
        "on Tuesday",
        "at 6 pm on Sunday",
        "Recently",
        "the day after Sunday"
      })
  void what_needs_another_time_beside_it_is_relative(String words) {
    assertThat(DateWords.areRelative(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thursday, 2 November",
        "yesterday, 2 November 2031",
        "last seen in May",
        "at dawn",
        "with the arrival",
        "in a recentness",
        "2031"
      })
  void what_has_a_date_or_no_time_at_all_is_not_relative(String words) {
    assertThat(DateWords.areRelative(words)).isFalse();
  }
}

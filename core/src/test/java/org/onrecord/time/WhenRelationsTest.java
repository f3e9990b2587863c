package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenRelationsTest {

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @CsvSource({
    "2023-11-05, 2023-11-06, YES",
    "2023-11-05, 2023-11-05, NO",
    "2023-11, 2023-12-01, YES",
    "2023-11, 2023-11-15, UNKNOWN",
    "2023-11, 2023-11-01, NO",
    "2023-11, 2023-11, UNKNOWN",
    "2023-11-XX, 2023-11-15, UNKNOWN",
    "2023-XX-05, 2024, YES",
    "2001-21, 2001-22, YES",
    "2001-23, 2001-24, YES",
    "2001-24, 2001-12-01, NO",
    "2001-24, 2002-01-15, UNKNOWN",
    "2003-24, 2004-02-29, UNKNOWN",
    "2003-24, 2004-03-01, YES",
    "2001-30, 2002-02-01, UNKNOWN",
    "200X-24, 2009-01-15, UNKNOWN",
    "2001-11-30, 2001-24, YES",
    "2001-24/2002-05, 2002-06-01, YES",
    "2001-~24, 2003, YES",
    "2001-~24, 2002-03-01, UNKNOWN",
    "199X, 2000, YES",
    "1950S2, 2000, YES",
    "1950S2, 1960, UNKNOWN",
    "2023-10-17/2023-11-05, 2023-11-06, YES",
    "2023-10-17/2023-11-05, 2023-11-01, NO",
    "2004-06-XX/2004-07-03, 2004-07-04, YES",
    "2004-06-01, 2004-06-XX/2004-07-03, UNKNOWN",
    "2004-05-31, 2004-06-XX/2004-07-03, YES",
    "2023-10-17/.., 2040, NO",
    "../2023-10-17, 2023-10-18, YES",
    "2023-10-17/, 2040, UNKNOWN",
    "2023-10-17/, 2023-10-01, NO",
    "2023-10-01, 2023-10-17/, YES",
    "2023-10-01, /2023-10-17, UNKNOWN",
    "2023-10-17, /2023-10-17, NO",
    "'[2023-11-07..2023-11-18]', 2023-11-19, YES",
    "'[2023-11-07..2023-11-18]', 2023-11-10, UNKNOWN",
    "'[2023-11-07,2023-11-18]', 2023-11-07, NO",
    "'[..1984]', 1985, YES",
    "'{2023-11-07,2023-11-18}', 2023-11-10, NO",
    "'{2023-11-07,2023-11-18}', 2023-11-19, YES"
  })
  void before(String a, String b, Truth expected) {
    assertThat(When.parse(a).before(When.parse(b))).isEqualTo(expected);
    assertThat(When.parse(b).after(When.parse(a))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} before {1}: {2}")
  @CsvSource({
    "2023-11-05?, 2024-01-01, UNKNOWN",
    "2023-11-05~, 2024-01-01, UNKNOWN",
    "2023-11-05%, 2024-01-01, UNKNOWN",
    "2023-11-?05, 2023-12-01, YES",
    "2023-11-?05, 2023-11-20, UNKNOWN",
    "2023-11-?05, 2023-11-01, NO",
    "2023-?11-05, 2024-02-01, YES",
    "2023-?11-05, 2023-12-01, UNKNOWN",
    "2023-11~-05, 2050, UNKNOWN",
    "?2023-11-05, 2050, UNKNOWN",
    "2023-11-05?/2023-11-10, 2023-12-01, YES",
    "2023-11-05/2023-11-10?, 2023-12-01, UNKNOWN",
    "2023-10-01, 2023-11-05/2023-11-10?, YES",
    "'[2023-11-07,2023-11-18?]', 2024, UNKNOWN",
    "2001-~33, 2002, YES",
    "2001-~33, 2001-34, UNKNOWN"
  })
  void a_qualifier_on_the_deciding_part_makes_it_unknown(String a, String b, Truth expected) {
    assertThat(When.parse(a).before(When.parse(b))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} before {1}: {2}, the other way round: {3}")
  @CsvSource({
    // by the clock
    "2023-11-05T08:00:00, 2023-11-05T09:00:00, YES, NO",
    "2023-11-05T08:00:00, 2023-11-05T08:00:00, NO, NO",
    "2023-11-05T24:00:00, 2023-11-06T00:00:00, NO, NO",
    "2023-11-05T24:00:00, 2023-11-06T00:00:01, YES, NO",
    "-0001-12-31T23:59:59, 0000-01-01T00:00:00, YES, NO",
    // by their offsets, even against the days as written
    "2023-11-05T23:00:00Z, 2023-11-06T01:00:00+14:00, NO, YES",
    "2023-11-05T08:00:00+03:00, 2023-11-05T06:00:00Z, YES, NO",
    "2023-11-05T08:00:00+03, 2023-11-05T05:00:00Z, NO, NO",
    "2023-11-05T08:00:00-04:30, 2023-11-05T12:29:59Z, NO, YES",
    // one offset unknown
    "2023-11-05T08:00:00, 2023-11-05T21:59:59Z, UNKNOWN, UNKNOWN",
    "2023-11-05T08:00:00, 2023-11-05T22:00:00Z, UNKNOWN, NO",
    "2023-11-05T08:00:00, 2023-11-05T22:00:01Z, YES, NO",
    "2023-11-05T15:00:00, 2023-11-05T00:59:59Z, NO, YES",
    // against a day, the day as written
    "2023-11-05T23:59:59-10:00, 2023-11-06, YES, NO",
    "2023-11-05, 2023-11-05T08:00:00Z, NO, NO"
  })
  void two_date_times_are_told_apart_to_the_second(
      String a, String b, Truth before, Truth otherWayRound) {
    assertThat(When.parse(a).before(When.parse(b))).isEqualTo(before);
    assertThat(When.parse(b).after(When.parse(a))).isEqualTo(before);
    assertThat(When.parse(b).before(When.parse(a))).isEqualTo(otherWayRound);
  }

  @Test
  void date_times_of_one_day_share_that_day() {
    When eight = When.parse("2023-11-05T08:00:00");
    When nine = When.parse("2023-11-05T09:00:00Z");

    assertThat(eight.sameDay(nine)).isEqualTo(Truth.YES);
    assertThat(eight.overlaps(nine)).isEqualTo(Truth.YES);
    assertThat(eight.contains(nine)).isEqualTo(Truth.YES);
  }

  @ParameterizedTest(name = "{0} contains {1}: {2}")
  @CsvSource({
    "2023-11-05, 2023-11-05, YES",
    "2023, 2023-11, YES",
    "2023-11, 2023-11-05, YES",
    "2023-11, 2023-11-XX, YES",
    "2023-11, 2023-11-?05, YES",
    "2023-11, 2023-11-05?, UNKNOWN",
    "2023-11-XX, 2023-11-05, UNKNOWN",
    "2023-11-XX, 2023-11, NO",
    "2023-XX-05, 2023-11-06, NO",
    "2023-11, 2023, NO",
    "2023-11, 2023-12-01, NO",
    "2001-24, 2001-12-25, YES",
    "2001-24, 2002-01-15, UNKNOWN",
    "2001-24, 2002-03-01, NO",
    "2001-24, 2001-01-15, NO",
    "2023-10-17/.., 2040-01-01, YES",
    "2023-10-17/, 2040-01-01, UNKNOWN",
    "2023-10-17/, 2023-10-17, YES",
    "../.., 2023-11-05?, YES",
    "1964/2008, 1970, YES",
    "1964/2008, 1964-06-01, UNKNOWN",
    "1964/2008, 1963, NO",
    "'{2023-11-01,2023-11-02}', 2023-11-01/2023-11-02, YES",
    "'{2023-11-01,2023-11-03}', 2023-11-01/2023-11-03, NO",
    "'{2023-11-01,2023-11-03}', '{2023-11-03,2023-11-01}', YES",
    "'{..1984}', 1066, YES",
    "'[2023-11-01..2023-11-05]', 2023-11-03, UNKNOWN",
    "2023-11, '[2023-11-01..2023-11-05]', YES"
  })
  void contains(String a, String b, Truth expected) {
    assertThat(When.parse(a).contains(When.parse(b))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} overlaps {1}: {2}")
  @CsvSource({
    "2023-11, 2023-11-05, YES",
    "2023-11, 2023, YES",
    "2023-11, 2023-12, NO",
    "2001-24, 2001-12, YES",
    "2001-28, 2002-02, UNKNOWN",
    "2001-24, 2002-21, NO",
    "2023-11-XX, 2023-11-05, UNKNOWN",
    "2023-11-XX, 2023-11, YES",
    "2023-XX-05, 2023-11-06/2023-12-04, NO",
    "2023-10-17/2023-11-05, 2023-11-05/2023-11-10, YES",
    "2023-10-17/.., 2024/.., YES",
    "2023-10-17/, 2024, UNKNOWN",
    "2023-10-17/, 2023-10-16, NO",
    "2023-11-05?, 2030, UNKNOWN",
    "'[2023-11-07,2023-11-18]', 2023-11-10, NO",
    "'{2023-11-07,2023-11-18}', 2023-11-18, YES"
  })
  void overlaps(String a, String b, Truth expected) {
    assertThat(When.parse(a).overlaps(When.parse(b))).isEqualTo(expected);
    assertThat(When.parse(b).overlaps(When.parse(a))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} same day as {1}: {2}")
  @CsvSource({
    "2023-11-05, 2023-11-05, YES",
    "2023-11-05, 2023-11-05T23:59:59Z, YES",
    "2023-11-05, 2023-11-06, NO",
    "2023-11-05, 2023-11, UNKNOWN",
    "2023-11, 2023-11, UNKNOWN",
    "2023-11, 2023-12, NO",
    "2023-11-XX, 2023-11-05, UNKNOWN",
    "2023-XX-05, 2023-11-06, NO",
    "2023-11-05?, 2023-11-05?, UNKNOWN",
    "2023-11-?05, 2023-12-05, NO",
    "2023-11-05/2023-11-05, 2023-11-05, YES",
    "2023-11-05/2023-11-06, 2023-11-05, NO",
    "2023-11-05/2023-11-06, 2023-11-05/2023-11-06, NO",
    "2023-11-05/, 2023-11-05, UNKNOWN",
    "2023-11-05/.., 2023-11-05, NO",
    "'[2023-11-05]', 2023-11-05, YES",
    "'[2023-11-05,2023-11-06]', 2023-11-05, UNKNOWN",
    "'{2023-11-05,2023-11-06}', 2023-11-XX, NO"
  })
  void same_day(String a, String b, Truth expected) {
    assertThat(When.parse(a).sameDay(When.parse(b))).isEqualTo(expected);
    assertThat(When.parse(b).sameDay(When.parse(a))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Sunday", "2023-12/2023-11", "2023-11-31", "'[1990,1985..1984]'"})
  void what_is_unreadable_or_reversed_decides_nothing(String text) {
    When broken = When.read(text);
    When day = When.parse("1066-10-14");

    assertThat(broken.before(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(day.before(broken)).isEqualTo(Truth.UNKNOWN);
    assertThat(broken.overlaps(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(broken.contains(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(broken.sameDay(broken)).isEqualTo(Truth.UNKNOWN);
  }
}

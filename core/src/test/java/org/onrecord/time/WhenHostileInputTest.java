package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class WhenHostileInputTest {

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "'', 0, 'a date, an interval or a set'",
    "2023-13-01, 5, a month from 01 to 12",
    "2023-02-29, 8, a day from 01 to 28",
    "2024-02-30, 8, a day from 01 to 29",
    "20230, 4, written with Y",
    "2023-11-05x, 10, the end of the text",
    "2023-11/2023-10, 8, an end that does not begin before the start",
    "2023-11-05T8:00:00, 12, an hour from 00 to 23",
    "-0000, 1, a year other than -0000",
    "Y2006, 1, at least five digits",
    "Y12345/2000, 6, stands alone",
    "'[1984,1985', 10, a closing ]",
    "'[1984..1985-02]', 7, the same precision",
    "' 2023', 0, a digit or X"
  })
  void a_malformed_text_is_told_where_and_what_was_expected(
      String text, int position, String expected) {
    assertThatExceptionOfType(WhenFormatException.class)
        .isThrownBy(() -> When.parse(text))
        .withMessageContaining("\"" + text + "\"")
        .withMessageContaining("at position " + position)
        .satisfies(e -> assertThat(e.position()).isEqualTo(position))
        .satisfies(e -> assertThat(e.expected()).contains(expected))
        .satisfies(e -> assertThat(e.input()).isEqualTo(text));
  }

  @Test
  void the_message_is_one_sentence() {
    assertThatExceptionOfType(WhenFormatException.class)
        .isThrownBy(() -> When.parse("2023-02-29"))
        .withMessage(
            "\"2023-02-29\" is not an EDTF date: expected a day from 01 to 28 at position 8");
  }

  @Test
  void the_message_stays_one_short_line_whatever_was_given() {
    String text = "2023\n\u202E\uD83D" + "9".repeat(5000);

    assertThatExceptionOfType(WhenFormatException.class)
        .isThrownBy(() -> When.parse(text))
        .satisfies(e -> assertThat(e.getMessage()).matches("[ -~]{1,300}"))
        .withMessageContaining("2023\\u000A\\u202E\\uD83D9")
        .satisfies(e -> assertThat(e.input()).isEqualTo(text));
  }

  @Test
  void exponents_and_digits_of_any_size_cost_nothing() {
    String digits = "9".repeat(200_000);

    assertThat(When.parse("Y17E999999999").earliest()).isEmpty();
    assertThat(When.parse("Y1E" + digits).latest()).isEmpty();
    assertThat(When.parse("Y-" + digits).isReadable()).isTrue();
    assertThat(When.parse("1950S" + digits).earliest()).contains(LocalDate.of(1950, 1, 1));
    assertThat(When.parse("Y" + digits + "S" + digits).isReadable()).isTrue();
  }

  @Test
  void long_garbage_is_refused_at_once() {
    for (String piece :
        new String[] {"[", "{", "/", ".", "X", "-", "?", "Y", "2", "\uD83D\uDE00"}) {
      String text = piece.repeat(500_000);
      assertThat(When.read(text).isReadable()).as(piece).isFalse();
      assertThat(When.read("[" + text).isReadable()).as(piece).isFalse();
    }
  }

  @Test
  void a_set_of_very_many_members_is_read_and_compared() {
    String days =
        IntStream.range(0, 50_000)
            .mapToObj(i -> LocalDate.of(2000, 1, 1).plusDays(i % 9000).toString())
            .collect(Collectors.joining(","));
    When oneOf = When.parse("[" + days + "]");
    When allOf = When.parse("{" + days.replace("-11-", "-1X-") + "}");

    assertThat(oneOf.earliest()).contains(LocalDate.of(2000, 1, 1));
    assertThat(oneOf.before(When.parse("2050"))).isEqualTo(Truth.YES);
    assertThat(oneOf.before(oneOf)).isEqualTo(Truth.UNKNOWN);
    assertThat(allOf.contains(When.parse("2000-01-02/2000-01-05"))).isEqualTo(Truth.YES);
    assertThat(allOf.overlaps(oneOf)).isEqualTo(Truth.UNKNOWN);
    assertThat(allOf.contains(allOf)).isIn(Truth.YES, Truth.UNKNOWN);
  }

  @Test
  void sparse_dates_in_numbers_do_not_slow_relations_down() {
    String sparse =
        "[" + String.join(",", IntStream.range(0, 300).mapToObj(i -> "X0X1-02-01").toList()) + "]";
    String years =
        "["
            + IntStream.range(0, 300).mapToObj(i -> "2102..2999").collect(Collectors.joining(","))
            + "]";

    assertThat(When.parse(sparse).overlaps(When.parse(years))).isIn(Truth.NO, Truth.UNKNOWN);
  }

  @Test
  void plain_days_are_read_fast() {
    long start = System.nanoTime();
    int readable = 0;
    for (int i = 0; i < 1_000_000; i++) {
      readable += When.read("2023-11-0" + (1 + i % 9)).isReadable() ? 1 : 0;
    }

    assertThat(readable).isEqualTo(1_000_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }
}

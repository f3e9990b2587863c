package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
    "2023-11-05T08:30, 16, a colon and seconds",
    "2023-11-05T08:30:60, 17, a second from 00 to 59",
    "2023-11-05T08:30:00.5, 19, 'Z, an offset such as +03:00 or the end of the text'",
    "2023-11-05T08:30:00z, 19, 'Z, an offset'",
    "2023-11-05T08:30:00+0300, 22, a colon and minutes",
    "2023-11-05T08:30:00+03:60, 23, a minute from 00 to 59",
    "2023-11-05T08:30:00-15:00, 20, an offset from -14:00 to +14:00",
    "2023-11-05T08:30:00-00:00, 20, an offset other than -00:00",
    "2023-11-05T08:30:00Z/2024, 20, a date-time stands alone",
    "2023-11-05T24:00:01, 11, 24:00:00",
    "2023-11-05t08:30:00, 10, a T with a time",
    "2023-11-XXT08:30:00, 10, after a plain day only",
    "'2023-11-05 ', 10, 'a /, a T'",
    "-0000, 1, a year other than -0000",
    "-?1984, 1, a digit or X",
    "19xx, 2, a digit or X",
    "202, 3, a digit or X",
    "2023-1-05, 6, a month from 01 to 12",
    "2023-2X, 5, a sub-year group from 21 to 41",
    "2023-11-5, 9, a day of two digits or X",
    "2023-11-00, 8, a day from 01 to 30",
    "199X-02-30, 8, a day that the month can have in such a year",
    "2023-21-05, 7, a / or the end of the text",
    "1984?~, 5, 'a -, a / or the end of the text'",
    "Y2006, 1, at least five digits",
    "Y012345, 1, without leading zeros",
    "Y17E0, 4, a positive integer",
    "1950S, 5, a positive integer",
    "Y12345/2000, 6, stands alone",
    "2000/Y12345, 5, a year of four digits",
    "/, 1, a date or .. (an interval cannot be unknown at both ends)",
    ".., 2, a / (a range with .. stands in a set)",
    "1984..1985, 4, a / (a range with .. stands in a set)",
    "1984//, 5, 'a date, .. or the end of the text'",
    "1984/open, 5, 'a date, .. or the end of the text'",
    "1984/..?, 7, the end of the text",
    "1984/1985/1986, 9, the end of the text",
    "'[1984,1985', 10, 'a comma, .. or a closing ]'",
    "'{1984]', 5, 'a comma, .. or a closing }'",
    "'[1984..1985..1986]', 11, a comma or a closing ]",
    "'[1984..1985-02]', 7, the same precision",
    "'[1985..1984]', 7, an end that does not begin before the start",
    "'[1984..,1985]', 7, a date or a closing ]",
    "'[]', 1, a date or .. and a date",
    "'[1984, 1985]', 6, a date",
    "'[..]', 3, a date",
    "' 2023', 0, 'a date, an interval or a set'",
    "Nov 2023, 0, 'a date, an interval or a set'"
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
}

package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

  @Test
  void a_value_is_its_text() {
    When when = When.parse("2023-11-05");

    assertThat(when).isEqualTo(When.of(LocalDate.of(2023, 11, 5))).hasToString("2023-11-05");
    assertThat(when).hasSameHashCodeAs(When.read("2023-11-05"));
    assertThat(when).isNotEqualTo(When.parse("2023-11-05?")).isNotEqualTo("2023-11-05");
  }

  @Test
  void equals_goes_by_the_text_and_by_nothing_else() {
    EqualsVerifier.forClass(When.class)
        .withIgnoredFields("expression")
        .withNonnullFields("text")
        .verify();
  }

  @Test
  void a_day_a_month_a_year_and_an_interval_can_be_made_from_java_dates() {
    LocalDate first = LocalDate.of(2023, 10, 17);

    assertThat(When.of(first, first.plusDays(2))).hasToString("2023-10-17/2023-10-19");
    assertThat(When.of(YearMonth.of(2023, 2))).hasToString("2023-02");
    assertThat(When.of(LocalDate.of(-5, 3, 1))).hasToString("-0005-03-01");
    assertThat(When.of(Year.of(23))).hasToString("0023");
    assertThat(When.of(Year.of(-23))).hasToString("-0023");
    assertThat(When.of(Year.of(0))).hasToString("0000");
    assertThat(When.of(Year.of(12345))).hasToString("Y12345");
    assertThat(When.of(Year.of(Year.MIN_VALUE)).earliest()).contains(LocalDate.MIN);
  }

  @Test
  void java_dates_that_edtf_cannot_write_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.of(LocalDate.of(10000, 1, 1)))
        .withMessageContaining("10000");
    assertThatIllegalArgumentException().isThrownBy(() -> When.of(YearMonth.of(-10000, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> When.of(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 1)));
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> When.parse(null));
    assertThatNullPointerException().isThrownBy(() -> When.read(null));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-05, DAY",
    "2023-11-XX, DAY",
    "1985-XX-XX, DAY",
    "2023-11, MONTH",
    "2004-XX, MONTH",
    "2001-29, SEASON",
    "2001-33, QUARTER",
    "2001-39, QUADRIMESTER",
    "2001-40, SEMESTER",
    "2001, YEAR",
    "201X, YEAR",
    "1950S2, YEAR",
    "Y17E8, YEAR",
    "2023-11-05T08:30:00, SECOND",
    "2023-10-17/.., DAY",
    "2004-02-01/2005-02, MONTH",
    "2005/2006-02, YEAR",
    "../.., UNKNOWN",
    "late on Sunday, UNKNOWN"
  })
  void precision_is_the_unit_written(String text, Precision precision) {
    assertThat(When.read(text).precision()).isEqualTo(precision);
  }

  @Test
  void the_precision_of_a_set_is_that_of_its_coarsest_member() {
    assertThat(When.parse("[2023-11-07,2023-12]").precision()).isEqualTo(Precision.MONTH);
    assertThat(When.parse("{2023-11-07..2023-11-11}").precision()).isEqualTo(Precision.DAY);
  }

  @Test
  void an_open_end_is_told_from_an_unknown_one() {
    assertThat(When.parse("2023/..").endLimit()).isEqualTo(Limit.OPEN);
    assertThat(When.parse("2023/").endLimit()).isEqualTo(Limit.UNKNOWN);
    assertThat(When.parse("2023/..").startLimit()).isEqualTo(Limit.DATED);
    assertThat(When.parse("../2023").startLimit()).isEqualTo(Limit.OPEN);
    assertThat(When.parse("/2023").startLimit()).isEqualTo(Limit.UNKNOWN);
    assertThat(When.parse("[1760-12..]").endLimit()).isEqualTo(Limit.OPEN);
    assertThat(When.parse("2023").endLimit()).isEqualTo(Limit.DATED);
    assertThat(When.parse("2023/..").latest()).isEmpty();
    assertThat(When.parse("2023/").latest()).isEmpty();
  }

  @Test
  void qualifiers_are_found_wherever_they_stand() {
    assertThat(When.parse("2023-?11-05").isUncertain()).isTrue();
    assertThat(When.parse("2023-?11-05").isApproximate()).isFalse();
    assertThat(When.parse("2023-11-05/2023-12~").isApproximate()).isTrue();
    assertThat(When.parse("[1984,1985%]").isUncertain()).isTrue();
    assertThat(When.parse("[1984,1985%]").isApproximate()).isTrue();
    assertThat(When.parse("2023-11-05").isUncertain()).isFalse();
    assertThat(When.parse("2023-1X-05/2024").hasUnspecifiedDigits()).isTrue();
    assertThat(When.parse("Y12345").hasUnspecifiedDigits()).isFalse();
  }

  @Test
  void qualifiers_never_widen_the_bounds() {
    When when = When.parse("?2023~-%11-05?");

    assertThat(when.earliest()).contains(LocalDate.of(2023, 11, 5));
    assertThat(when.latest()).contains(LocalDate.of(2023, 11, 5));
  }

  @Test
  void a_date_time_has_its_time_and_its_offset() {
    When when = When.parse("-0044-03-15T11:05:09+04:30");

    assertThat(when.form()).isEqualTo(Form.DATE_TIME);
    assertThat(when.time()).contains(LocalTime.of(11, 5, 9));
    assertThat(when.offset()).contains(ZoneOffset.ofHoursMinutes(4, 30));
    assertThat(When.parse("2023-11-05T08:30:00Z").offset()).contains(ZoneOffset.UTC);
    assertThat(When.parse("2023-11-05T08:30:00-04").offset()).contains(ZoneOffset.ofHours(-4));
    assertThat(When.parse("2023-11-05T08:30:00").offset()).isEmpty();
    assertThat(When.parse("2023-11-05T24:00:00").time()).isEmpty();
    assertThat(When.parse("2023-11-05").time()).isEmpty();
    assertThat(When.parse("2023-11-05").offset()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-05, DATE",
    "2001-21, DATE",
    "2023/.., INTERVAL",
    "'[1984,1985]', ONE_OF",
    "'{1984,1985}', ALL_OF",
    "yesterday, UNREADABLE"
  })
  void the_form_says_what_sort_of_expression_it_is(String text, Form form) {
    assertThat(When.read(text).form()).isEqualTo(form);
  }

  @Test
  void a_reversed_interval_is_kept_with_both_its_ends() {
    When when = When.read("2023-12/2023-11-05");

    assertThat(when.isReversed()).isTrue();
    assertThat(when.isReadable()).isTrue();
    assertThat(when.earliest()).contains(LocalDate.of(2023, 12, 1));
    assertThat(when.latest()).contains(LocalDate.of(2023, 11, 5));
    assertThat(when.problem()).get().asString().contains("at position 8");
    assertThat(When.read("[1990,1985..1984]").isReversed()).isTrue();
  }

  @Test
  void an_unreadable_text_is_kept_and_says_nothing() {
    When when = When.read(" late on Sunday\n");

    assertThat(when).hasToString(" late on Sunday\n");
    assertThat(when.isReadable()).isFalse();
    assertThat(when.isReversed()).isFalse();
    assertThat(when.earliest()).isEmpty();
    assertThat(when.latest()).isEmpty();
    assertThat(when.startLimit()).isEqualTo(Limit.UNKNOWN);
    assertThat(when.endLimit()).isEqualTo(Limit.UNKNOWN);
    assertThat(when.isUncertain()).isFalse();
    assertThat(when.problem()).isPresent();
    assertThat(When.read("").isReadable()).isFalse();
  }

  @Test
  void years_beyond_local_date_have_no_bounds_but_keep_their_place() {
    When far = When.parse("Y17E99");
    When ancient = When.parse("Y-17E99");
    When today = When.parse("2023-11-05");

    assertThat(far.earliest()).isEmpty();
    assertThat(far.latest()).isEmpty();
    assertThat(far.after(today)).isEqualTo(Truth.YES);
    assertThat(ancient.before(today)).isEqualTo(Truth.YES);
    assertThat(far.before(When.parse("Y18E99"))).isEqualTo(Truth.UNKNOWN);
    assertThat(When.parse("Y17E10").before(When.parse("Y18E10"))).isEqualTo(Truth.YES);
  }

  @Test
  void the_order_for_lists_goes_by_start_then_end_then_text() {
    List<String> inOrder =
        List.of(
            "../2022",
            "2022",
            "2023-11-05",
            "2023-11-05?",
            "2023-11-05/2023-11-07",
            "2023-11-05/..",
            "2023-11-06",
            "Sunday",
            "unknown");
    List<When> values = new ArrayList<>(inOrder.stream().map(When::read).toList());
    Collections.reverse(values);
    values.sort(When.chronological());

    assertThat(values).extracting(When::toString).isEqualTo(inOrder);
  }
}

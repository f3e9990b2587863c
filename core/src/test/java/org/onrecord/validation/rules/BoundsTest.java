package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final Bounds OPEN = new Bounds(5, Long.MAX_VALUE);

  @Test
  void whole_numbers_begin_behind_an_open_end() {
    assertThat(Bounds.of(Range.open(3L, 9L))).isEqualTo(new Bounds(4, 8));
    assertThat(Bounds.of(Range.closed(3L, 9L))).isEqualTo(new Bounds(3, 9));
    assertThat(Bounds.of(Range.all())).isEqualTo(new Bounds(Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void a_sum_that_has_no_end_stays_without_one() {
    assertThat(Bounds.sum(List.of(Range.atLeast(2L), Range.closed(3L, 4L)))).isEqualTo(OPEN);
    assertThat(Bounds.sum(List.of())).isEqualTo(Bounds.ZERO);
  }

  @Test
  void a_change_is_as_open_as_what_it_leads_from_and_to() {
    assertThat(new Bounds(10, 12).minus(new Bounds(3, 4))).isEqualTo(new Bounds(6, 9));
    assertThat(OPEN.minus(new Bounds(3, 4))).isEqualTo(new Bounds(1, Long.MAX_VALUE));
    assertThat(new Bounds(10, 12).minus(OPEN)).isEqualTo(new Bounds(Long.MIN_VALUE, 7));
  }

  @Test
  void bounds_that_touch_meet() {
    assertThat(new Bounds(1, 3).meets(new Bounds(3, 5))).isTrue();
    assertThat(new Bounds(1, 3).meets(new Bounds(4, 5))).isFalse();
    assertThat(new Bounds(4, 5).meets(new Bounds(1, 3))).isFalse();
    assertThat(new Bounds(1, 3).isBelow(new Bounds(3, 5))).isFalse();
    assertThat(new Bounds(1, 3).isBelow(new Bounds(4, 5))).isTrue();
  }

  @Test
  void bounds_are_told_in_words() {
    assertThat(new Bounds(3, 3)).hasToString("3");
    assertThat(OPEN).hasToString("at least 5");
    assertThat(new Bounds(Long.MIN_VALUE, 7)).hasToString("at most 7");
    assertThat(new Bounds(3, 7)).hasToString("3 to 7");
  }
}

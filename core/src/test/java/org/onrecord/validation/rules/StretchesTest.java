package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Dating;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

class StretchesTest {
  private static final List<String> DATES =
      List.of(
          "2031-04-11",
          "2031-04-12",
          "2031-04",
          "2031",
          "2032",
          "203X",
          "2031-XX-11",
          "2031-04-XX",
          "2031-04-11?",
          "2031-04~",
          "2031-04-10/2031-04-12",
          "2031-04-12/2031-04-10",
          "2031-04-12/..",
          "../2031-04-11",
          "2031-04-13/",
          "/2031-04-10",
          "[2031-04-10,2031-04-12]",
          "{2031-04-10,2031-04-12}",
          "[2031-04-10..2031-04-12]",
          "2031-04-11T08:00:00",
          "2031-04-11T09:00:00",
          "2031-04-11T23:30:00-11:00",
          "2031-04-12T01:00:00+13:00",
          "2031-21",
          "2031-33",
          "Y17E8",
          "Y-17E8",
          "Y170000002/..",
          "no date");

  @Test
  void whatever_surely_does_not_overlap_may_lie_apart() {
    for (String one : DATES) {
      for (String other : DATES) {
        When outer = When.read(one);
        When inner = When.read(other);
        if (outer.overlaps(inner) == Truth.NO) {
          assertThat(mayLieApart(outer, inner)).as("%s and %s", one, other).isTrue();
        }
      }
    }
  }

  @Test
  void what_plainly_overlaps_does_not() {
    assertThat(mayLieApart("2031-04", "2031-04-11")).isFalse();
    assertThat(mayLieApart("2031-04-11", "2031-04-11T08:00:00")).isFalse();
    assertThat(mayLieApart("2031-04-10/2031-04-12", "[2031-04-10,2031-04-12]")).isFalse();
    assertThat(mayLieApart("2031-04-01/..", "2031-04-11T08:00:00Z")).isFalse();
    assertThat(mayLieApart("2031-04-11", "2031-04-11T23:30:00-11:00")).isTrue();
    assertThat(mayLieApart("2031-04-11", "2031-04-12")).isTrue();
    assertThat(mayLieApart("2031-04-11", "no date")).isFalse();
  }

  private static boolean mayLieApart(String one, String other) {
    return mayLieApart(When.read(one), When.read(other));
  }

  private static boolean mayLieApart(When one, When other) {
    Stretches stretches = new Stretches();
    stretches.set(0, Optional.of(Dating.of(one)));
    stretches.set(1, Optional.of(Dating.of(other)));
    assertThat(stretches.mayLieApart(0, 1)).isEqualTo(stretches.mayLieApart(1, 0));
    return stretches.mayLieApart(0, 1);
  }
}

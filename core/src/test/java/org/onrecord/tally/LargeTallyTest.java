package org.onrecord.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLinkType;

/** Fifty thousand figures of one thing; anything that grows by the square would never end. */
class LargeTallyTest {
  private static final int MANY = 50_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 4, 11);

  @Test
  void many_of_one_day_that_all_disagree() {
    LineUp toll = lineUp(i -> killed(String.valueOf(i)).asOf("2031-04-11"));

    assertThat(toll.conflicts()).hasSize(2 * (MANY - 1) - 1);
    assertThat(toll.steps()).isEmpty();
    assertThat(toll.envelope()).contains(Range.closed(0L, MANY - 1L));
  }

  @Test
  void many_days_of_a_rising_toll() {
    LineUp toll = lineUp(i -> killed(String.valueOf(i)).asOf(FIRST_DAY.plusDays(i).toString()));

    assertThat(toll.steps()).hasSize(MANY - 1);
    assertThat(toll.steps()).allMatch(step -> step.change() == Step.Change.RISES);
    assertThat(toll.conflicts()).isEmpty();
  }

  @Test
  void many_vague_days_that_may_all_be_one() {
    LineUp toll =
        lineUp(
            i -> killed(i % 2 == 0 ? "tens" : ">=5").asOf("2031-01-01/" + FIRST_DAY.plusDays(i)));

    assertThat(toll.figures()).hasSize(MANY);
    assertThat(toll.steps()).isEmpty();
  }

  @Test
  void many_of_two_days_of_which_the_later_are_all_vague() {
    LineUp toll =
        lineUp(i -> i % 2 == 0 ? killed("5").asOf("2031-04-11") : killed(">=1").asOf("2031-04-12"));

    assertThat(toll.steps()).hasSize(MANY / 2);
    assertThat(toll.steps()).allMatch(step -> step.change() == Step.Change.UNKNOWN);
  }

  @Test
  void a_long_chain_of_revisions() {
    Claim.Builder[] claims = new Claim.Builder[MANY];
    for (int i = 0; i < MANY; i++) {
      Claim.Builder claim = Claim.by("mayor").states(killed(String.valueOf(MANY - i)));
      claims[i] = claim.id("c" + i);
      if (i > 0) {
        claims[i].link(ClaimLinkType.SUPERSEDES, "c" + (i - 1));
      }
    }
    LineUp toll = Toll.lineUp(claims);

    assertThat(toll.steps()).hasSize(MANY - 1);
    assertThat(toll.conflicts()).isEmpty();
    assertThat(toll.envelope()).contains(Range.singleton(1L));
  }

  @Test
  void many_line_ups_of_one_figure() {
    Claim.Builder[] claims = new Claim.Builder[MANY];
    for (int i = 0; i < MANY; i++) {
      claims[i] = Claim.by("mayor").states(Casualties.killed("3").in("fire-" + i)).id("c" + i);
    }

    assertThat(Toll.of(claims).lineUps()).hasSize(MANY);
  }

  private static LineUp lineUp(IntFunction<Casualties.Builder> says) {
    Claim.Builder[] claims = new Claim.Builder[MANY];
    for (int i = 0; i < MANY; i++) {
      claims[i] = Claim.by("mayor").states(says.apply(i)).id("c" + i);
    }
    return Toll.lineUp(claims);
  }

  private static Casualties.Builder killed(String quantity) {
    return Casualties.killed(quantity).in("fire");
  }
}

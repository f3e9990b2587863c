package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;

class CommitmentsTest {
  private static Set<String> dropped(Claim.Builder earlier, Claim.Builder later) {
    return Commitments.dropped(earlier.id("earlier").build(), later.id("later").build());
  }

  private static Claim.Builder said(Proposition.Builder says) {
    return Claim.by("mayor").states(says);
  }

  @Test
  void a_figure_is_narrowed_if_the_later_one_leaves_less_open() {
    assertThat(dropped(said(Casualties.killed("3..9")), said(Casualties.killed("5"))))
        .containsExactly("quantity");
    assertThat(
            dropped(said(Count.of(Counted.CROWD, ">=100")), said(Count.of(Counted.CROWD, "100"))))
        .containsExactly("quantity");
    assertThat(dropped(said(Casualties.killed("5")), said(Casualties.killed("3..9")))).isEmpty();
    assertThat(dropped(said(Casualties.killed("3..9")), said(Casualties.killed("3..9")))).isEmpty();
    assertThat(dropped(said(Casualties.builder()), said(Casualties.killed("5")))).isEmpty();
    assertThat(dropped(said(Casualties.killed("3..9")), said(Occurrence.of("fire")))).isEmpty();
  }

  @Test
  void a_denial_repeats_nothing_that_is_affirmed() {
    Occurrence.Builder fire = Occurrence.of("fire");

    assertThat(dropped(said(fire).possibly(), said(fire))).containsExactly("certainty");
    assertThat(dropped(said(fire).possibly().negated(), said(fire).negated()))
        .containsExactly("certainty");
    assertThat(dropped(said(fire).possibly(), said(fire).negated())).isEmpty();
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Responsibility;

class ContradictionTest {
  private static final Claim TOLL =
      Claim.by("mayor").states(Casualties.killed("3").in("fire")).id("toll").build();
  private static final Claim COUNT =
      Claim.by("mayor").states(Count.of(Counted.CROWD, "9")).id("count").build();
  private static final Claim VIEW =
      Claim.by("mayor").states(Assessment.of("so it is")).id("view").build();
  private static final Claim OWN =
      Claim.by("front").states(Responsibility.of("fire", "front")).id("own").build();
  private static final Claim BLAME =
      Claim.by("mayor").states(Responsibility.of("fire", "front")).id("blame").build();

  private static Contradiction between(Claim one, Claim other) {
    return new Contradiction(List.of(one), List.of(other), false);
  }

  @Test
  void figures_are_at_odds_only_with_figures() {
    assertThat(between(TOLL, COUNT).isOfFigures()).isTrue();
    assertThat(between(TOLL, VIEW).isOfFigures()).isFalse();
    assertThat(between(VIEW, TOLL).isOfFigures()).isFalse();
  }

  @Test
  void a_deed_is_their_own_for_those_who_speak_of_it() {
    assertThat(between(OWN, OWN).isOfOwnDeeds()).isTrue();
    assertThat(between(OWN, BLAME).isOfOwnDeeds()).isFalse();
    assertThat(between(VIEW, OWN).isOfOwnDeeds()).isFalse();
  }
}

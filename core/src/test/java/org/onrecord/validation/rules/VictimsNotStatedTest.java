package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;

class VictimsNotStatedTest {
  private static final RuleRun RULE = RuleRun.of("casualties.victims-not-stated");
  private static final Claim TOLL =
      Claim.by("mayor")
          .states(Casualties.killed("3").among("guard").in("fire"))
          .citing("herald", 0, 9)
          .id("c1")
          .build();

  private static Actor guard(ActorKind kind) {
    return Actor.of("guard", kind, "Harbour Guard").build();
  }

  @Test
  void what_the_victims_belong_to_may_be_told_after_the_figure() {
    assertThat(RULE.overCorpus(TOLL, guard(ActorKind.STATE_FORCES))).isEmpty();
    assertThat(RULE.overCorpus(TOLL, guard(ActorKind.POPULATION))).hasSize(1);
  }

  @Test
  void what_the_victims_belong_to_may_be_told_before_the_figure_or_never() {
    assertThat(RULE.overCorpus(guard(ActorKind.STATE_FORCES), TOLL)).isEmpty();
    assertThat(RULE.overCorpus(guard(ActorKind.POPULATION), TOLL)).hasSize(1);
    assertThat(RULE.overCorpus(TOLL)).hasSize(1);
  }

  @Test
  void the_first_record_of_an_actor_counts() {
    assertThat(RULE.overCorpus(guard(ActorKind.STATE_FORCES), guard(ActorKind.POPULATION), TOLL))
        .isEmpty();
  }
}

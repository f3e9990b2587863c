package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.validation.Finding;

class UnitDiffersTest {
  private static Claim.Builder count(Counted counted, String noun) {
    return Claim.by("mayor")
        .states(Count.of(counted, "200").of(ActorId.of("guard")).noun(noun).purpose("training"));
  }

  private static List<String> messages(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("guard", "Guard")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.stateForces("guard", "Harbour Guard"))
            .claim(claims);
    return Found.by(new UnitDiffers(), dossier).stream().map(Finding::message).toList();
  }

  @Test
  void a_purpose_on_which_all_agree_is_no_difference() {
    assertThat(messages(count(Counted.FORCES, "troops"), count(Counted.FORCES, "advisers")))
        .containsExactly("For Harbour Guard the number 200 is given as “troops” and “advisers”.");
    assertThat(messages(count(Counted.FORCES, "troops"), count(Counted.FORCES, "Troops")))
        .isEmpty();
  }

  @Test
  void what_happened_may_be_called_by_any_noun() {
    assertThat(messages(count(Counted.OCCURRENCES, "raids"), count(Counted.OCCURRENCES, "blows")))
        .isEmpty();
  }
}

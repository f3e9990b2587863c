package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Assessment;
import org.onrecord.model.Casualties;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.EventId;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;

class HappeningTest {
  private static final EventId FIRE = EventId.of("fire");

  private static boolean asserts(Proposition.Builder says) {
    return Happening.asserts(Claim.by("mayor").id("told").states(says).build(), FIRE);
  }

  @Test
  void an_event_happened_if_it_is_told_counted_or_answered_for() {
    assertThat(asserts(Occurrence.of("fire"))).isTrue();
    assertThat(asserts(Count.of(Counted.CROWD, "3").of(FIRE))).isTrue();
    assertThat(asserts(Casualties.killed("3").in("fire"))).isTrue();
    assertThat(asserts(Responsibility.of("fire", "guild"))).isTrue();
  }

  @Test
  void what_is_said_of_another_event_or_only_thought_of_it_tells_nothing() {
    assertThat(asserts(Occurrence.of("fire").happens(Happens.WILL))).isFalse();
    assertThat(asserts(Occurrence.of("vigil"))).isFalse();
    assertThat(asserts(Count.of(Counted.CROWD, "3").of(EventId.of("vigil")))).isFalse();
    assertThat(asserts(Casualties.killed("3").in("vigil"))).isFalse();
    assertThat(asserts(Responsibility.of("vigil", "guild"))).isFalse();
    assertThat(asserts(Stance.of(Position.OPPOSES, FIRE))).isFalse();
    assertThat(asserts(Assessment.of("a disaster", FIRE))).isFalse();
  }

  @Test
  void whoever_denies_it_or_does_not_commit_to_it_asserts_nothing() {
    Occurrence.Builder fire = Occurrence.of("fire");

    assertThat(Happening.asserts(Claim.by("mayor").id("told").denies(fire).build(), FIRE))
        .isFalse();
    assertThat(
            Happening.asserts(
                Claim.narrated(fire).id("told").publisher(Certainty.UNCOMMITTED).build(), FIRE))
        .isFalse();
  }
}

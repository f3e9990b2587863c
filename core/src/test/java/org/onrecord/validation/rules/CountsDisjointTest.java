package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;

class CountsDisjointTest {
  private static Claim.Builder count(Counted counted, String quantity) {
    return Claim.by("mayor")
        .states(Count.of(counted, quantity).of(EventId.of("fire")))
        .citing("herald", 0, 9);
  }

  private static Dossier.Builder two(Counted counted) {
    return Dossier.builder("port", "Port Lumen")
        .event(Event.of("fire", EventType.OTHER))
        .claim(count(counted, "3"), count(counted, "9"));
  }

  @Test
  void counts_of_events_are_another_rules_matter() {
    assertThat(Found.by(new CountsDisjoint(), two(Counted.CROWD))).hasSize(1);
    assertThat(Found.by(new CountsDisjoint(), two(Counted.OCCURRENCES))).isEmpty();
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Because;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.validation.Finding;

class ReasonsDifferTest {
  private static List<Finding> found(String one, String other) {
    return Found.by(
        new ReasonsDiffer(),
        Dossier.builder("raid", "Raid")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.person("captain", "Bo Marl"))
            .event(
                Event.of("raid", EventType.RAID),
                Event.of("war", EventType.WAR),
                Event.of("battle", EventType.ARMED_CLASH).partOf("war"),
                Event.of("storm", EventType.OTHER))
            .claim(because("mayor", one), because("captain", other)));
  }

  private static Claim.Builder because(String speaker, String event) {
    return Claim.by(speaker).states(Reason.of("raid", ReasonKind.CAUSE, Because.event(event)));
  }

  @Test
  void a_war_and_a_battle_of_it_are_one_reason() {
    assertThat(found("war", "battle")).isEmpty();
    assertThat(found("battle", "war")).isEmpty();
    assertThat(found("battle", "battle")).isEmpty();
  }

  @Test
  void two_events_apart_are_two_reasons() {
    assertThat(found("war", "storm")).hasSize(1);
    assertThat(found("storm", "battle")).hasSize(1);
  }
}

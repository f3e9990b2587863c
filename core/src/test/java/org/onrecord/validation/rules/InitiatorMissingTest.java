package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.validation.Finding;

class InitiatorMissingTest {
  private static List<Finding> found(Proposition.Builder says) {
    return Found.by(
        new InitiatorMissing(),
        Dossier.builder("raid", "Raid")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.organization("guild", "North Guild"))
            .event(Event.of("raid", EventType.RAID))
            .claim(Claim.by("mayor").states(says)));
  }

  @Test
  void a_claim_gives_the_doer_if_it_names_somebody() {
    assertThat(found(Responsibility.of("raid", "guild"))).isEmpty();
    assertThat(found(Responsibility.of("raid"))).hasSize(1);
    assertThat(found(Occurrence.of("raid").participant(Role.INITIATOR, "guild"))).isEmpty();
    assertThat(found(Occurrence.of("raid").participant(Role.TARGET, "guild"))).hasSize(1);
  }
}

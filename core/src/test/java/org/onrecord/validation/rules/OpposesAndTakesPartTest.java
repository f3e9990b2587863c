package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.model.Stance;
import org.onrecord.validation.Finding;

class OpposesAndTakesPartTest {
  private static List<Finding> found(Proposition.Builder part) {
    return Found.by(
        new OpposesAndTakesPart(),
        Dossier.builder("march", "March")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.person("captain", "Bo Marl"))
            .event(
                Event.of("march", EventType.PROTEST),
                Event.of("rally", EventType.PROTEST).partOf("march"),
                Event.of("raid", EventType.RAID))
            .claim(
                Claim.by("mayor").states(Stance.of(Position.OPPOSES, EventId.of("march"))),
                Claim.by("captain").states(part)));
  }

  @Test
  void whoever_answers_for_the_event_or_a_part_of_it_has_a_part_in_it() {
    assertThat(found(Responsibility.of("march", "mayor"))).hasSize(1);
    assertThat(found(Responsibility.of("rally", "mayor"))).hasSize(1);
    assertThat(found(Responsibility.of("raid", "mayor"))).isEmpty();
    assertThat(found(Responsibility.of("march", "captain"))).isEmpty();
    assertThat(found(Occurrence.of("march").participant(Role.ATTENDEE, "mayor"))).hasSize(1);
    assertThat(found(Occurrence.of("march").participant(Role.TARGET, "mayor"))).isEmpty();
  }
}

package org.onrecord.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Role;

class FieldPathsTest {
  private final FieldPaths paths = new FieldPaths();

  @Test
  void everyFieldWithAValueHasAPath() {
    Claim claim =
        Claim.by("mayor")
            .states(Casualties.killed(">=3").among("dockers").in("fire"))
            .citing("herald", 120, 180)
            .id("c1")
            .build();

    assertThat(paths.of(claim))
        .containsOnly(
            entry("id", "c1"),
            entry("citations.source", "herald"),
            entry("citations.span", "180"),
            entry("voices.speakers", "mayor"),
            entry("voices.act", "states"),
            entry("says.type", "casualties"),
            entry("says.total.harm", "killed"),
            entry("says.total.victims.actor", "dockers"),
            entry("says.total.quantity", ">=3"),
            entry("says.total.events", "fire"));
  }

  @Test
  void extensionsAreFieldsToo() {
    Event event =
        Event.of("fire", EventType.EXPLOSION)
            .participant(Role.INITIATOR, "guard")
            .participant(Role.VICTIM, "dockers")
            .extension("x_desk", "{\"night\": true, \"names\": [\"Ada\", \"Bo\"]}")
            .build();

    assertThat(paths.of(event))
        .containsOnly(
            entry("id", "fire"),
            entry("type", "explosion"),
            entry("participants.role", "victim"),
            entry("participants.actor", "dockers"),
            entry("x_desk.night", "true"),
            entry("x_desk.names", "Bo"));
  }

  @Test
  void whatIsNoJsonIsRefusedAndTheNextRecordIsNot() {
    Event broken = Event.of("fire", EventType.EXPLOSION).extension("x_desk", "{").build();

    assertThatThrownBy(() -> paths.of(broken)).isInstanceOf(IllegalArgumentException.class);
    assertThat(paths.of(Event.of("raid", EventType.RAID).build())).containsKey("type");
  }
}

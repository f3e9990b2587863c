package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.EventType;

class AcledOldEventTypeTest {
  @Test
  void everyLabelIsFoundAndHasAWordOfOurs() {
    assertThat(AcledOldEventType.values()).hasSize(9);
    for (AcledOldEventType each : AcledOldEventType.values()) {
      assertThat(AcledOldEventType.of(each.label()))
          .contains(new Recognised<>(each, Optional.empty()));
      assertThat(each.eventType().value())
          .hasValueSatisfying(type -> assertThat(type.isKnown()).isTrue());
    }
  }

  @Test
  void spellingsOfRealFilesAreCorrected() {
    assertThat(AcledOldEventType.of("RIots/Protests"))
        .contains(
            new Recognised<>(AcledOldEventType.RIOTS_PROTESTS, Optional.of("RIots/Protests")));
    assertThat(
            AcledOldEventType.of("Battle-Non-state actors overtake territory")
                .map(Recognised::value))
        .contains(AcledOldEventType.BATTLE_OVERTAKES);
    assertThat(AcledOldEventType.of("Battles")).isEmpty();
  }

  @Test
  void aTypeOfTodayWithoutASubTypeHasAWordToo() {
    for (AcledEventType each : AcledEventType.values()) {
      assertThat(each.eventType().isExact()).as(each.label()).isFalse();
      assertThat(each.eventType().value()).isPresent();
    }
    assertThat(AcledEventType.BATTLES.eventType().value()).contains(EventType.ARMED_CLASH);
  }
}

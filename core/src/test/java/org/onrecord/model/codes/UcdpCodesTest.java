package org.onrecord.model.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.ActorKind;
import org.onrecord.model.EventType;

class UcdpCodesTest {
  @ParameterizedTest
  @CsvSource({"1, State-based", "2, Non-state", "3, One-sided"})
  void typesOfViolenceHaveTheirNumbers(int code, String label) {
    UcdpViolence violence = UcdpViolence.of(code).orElseThrow();
    assertThat(violence.code()).isEqualTo(code);
    assertThat(violence.label()).isEqualTo(label);
  }

  @Test
  void otherNumbersAreNotRead() {
    assertThat(UcdpViolence.of(0)).isEmpty();
    assertThat(UcdpViolence.of(4)).isEmpty();
    assertThat(UcdpEventClarity.of(0)).isEmpty();
    assertThat(UcdpEventClarity.of(3)).isEmpty();
  }

  @Test
  void clarityHasItsNumbers() {
    assertThat(UcdpEventClarity.of(1)).contains(UcdpEventClarity.CLEAR);
    assertThat(UcdpEventClarity.of(2)).contains(UcdpEventClarity.AGGREGATE);
    assertThat(UcdpEventClarity.AGGREGATE.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "state_forces, armed_group, STATE_BASED",
    "armed_group, state_forces, STATE_BASED",
    "state, state, STATE_BASED",
    "armed_group, armed_group, NON_STATE",
    "armed_group, population, ONE_SIDED",
    "state_forces, media, ONE_SIDED"
  })
  void theTwoSidesTellTheType(String initiator, String target, UcdpViolence violence) {
    Mapped<UcdpViolence> answer =
        UcdpViolence.between(ActorKind.of(initiator), ActorKind.of(target));
    assertThat(answer.value()).contains(violence);
    assertThat(answer.lost()).isPresent();
  }

  @Test
  void sidesThatLeaveItOpenHaveNoType() {
    assertThat(UcdpViolence.between(ActorKind.ANONYMOUS, ActorKind.STATE_FORCES).value()).isEmpty();
    assertThat(UcdpViolence.between(ActorKind.ARMED_GROUP, ActorKind.of("robot")).value())
        .isEmpty();
    assertThat(UcdpViolence.between(ActorKind.POPULATION, ActorKind.STATE_FORCES))
        .isEqualTo(Mapped.none("UCDP has no type for violence by civilians"));
  }

  @Test
  void anEventTypeAloneSeldomTells() {
    assertThat(UcdpViolence.from(EventType.ASSAULT_ON_CIVILIANS).value())
        .contains(UcdpViolence.ONE_SIDED);
    assertThat(UcdpViolence.from(EventType.ROCKET_ATTACK))
        .isEqualTo(Mapped.none("UCDP goes by who fought whom, not by the kind of event"));
    assertThat(UcdpViolence.from(EventType.SPEECH))
        .isEqualTo(Mapped.none("UCDP records organised violence alone"));
    assertThat(UcdpViolence.NON_STATE.eventType())
        .isEqualTo(Mapped.lossy(EventType.ARMED_CLASH, "that neither side was a state"));
  }
}

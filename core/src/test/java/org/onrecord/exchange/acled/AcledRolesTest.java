package org.onrecord.exchange.acled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.EventType;
import org.onrecord.model.codes.AcledActorType;

class AcledRolesTest {
  @ParameterizedTest
  @CsvSource({
    "STATE_FORCES, REBEL_GROUP, armed_clash, opposing_side, opposing_side",
    "CIVILIANS, REBEL_GROUP, assault_on_civilians, target, initiator",
    "EXTERNAL_OTHER_FORCES, CIVILIANS, air_strike, initiator, target",
    "STATE_FORCES, REBEL_GROUP, shelling, opposing_side, opposing_side",
    "PROTESTERS, STATE_FORCES, excessive_force, target, initiator",
    "PROTESTERS, STATE_FORCES, protest_with_intervention, initiator, opposing_side",
    "RIOTERS, CIVILIANS, mob_violence, initiator, target",
    "RIOTERS, RIOTERS, mob_violence, opposing_side, opposing_side",
    "RIOTERS, STATE_FORCES, violent_demonstration, initiator, opposing_side",
    "STATE_FORCES, CIVILIANS, arrest, initiator, target",
    "STATE_FORCES, CIVILIANS, agreement, attendee, attendee",
    "STATE_FORCES, REBEL_GROUP, non_violent_transfer, attendee, attendee"
  })
  void twoActors(
      AcledActorType one, AcledActorType other, String type, String first, String second) {
    EventType event = EventType.of(type);

    assertThat(AcledRoles.of(one, other, false, event)).hasToString(first);
    assertThat(AcledRoles.of(other, one, false, event)).hasToString(second);
  }

  @ParameterizedTest
  @CsvSource({
    "REBEL_GROUP, true, landmine_explosion, initiator",
    "PROTESTERS, true, peaceful_protest, initiator",
    "STATE_FORCES, true, base_established, initiator",
    "CIVILIANS, true, assault_on_civilians, target",
    "REBEL_GROUP, false, assault_on_civilians, initiator",
    "RIOTERS, false, mob_violence, initiator",
    "STATE_FORCES, false, armed_clash, opposing_side"
  })
  void oneActorAloneOrBesideOneNotKnown(
      AcledActorType type, boolean alone, String event, String role) {
    assertThat(AcledRoles.of(type, AcledActorType.NONE, alone, EventType.of(event)))
        .hasToString(role);
  }
}

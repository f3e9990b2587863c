package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;

class DeedsTest {
  private static final EventId RAID = EventId.of("raid");

  private static Claim.Builder says(String speaker) {
    return Claim.by(speaker).id(speaker + "-says").states(Occurrence.of("raid"));
  }

  private static Deeds deeds(Claim.Builder... claims) {
    return new Deeds(
        DossierIndex.of(
            Dossier.builder("raids", "Raids")
                .actor(
                    Actor.armedGroup("front", "Harbour Front"),
                    Actor.armedGroup("wing", "East Wing"),
                    Actor.armedGroup("oar", "Red Oar"),
                    Actor.organization("guild", "North Guild"))
                .event(
                    Event.of("raid", EventType.ATTACK)
                        .participant(Role.TARGET, "guild")
                        .participant(Role.INITIATOR, "front"),
                    Event.of("shelling", EventType.ATTACK)
                        .participant(Role.TARGET, "guild")
                        .participant(Role.IN_NAME_OF, "oar"),
                    Event.of("fire", EventType.ATTACK).participant(Role.TARGET, "guild"),
                    Event.of("rally", EventType.PROTEST).participant(Role.INITIATOR, "front"))
                .claim(claims)
                .build()));
  }

  private static Optional<EventId> deed(Claim.Builder claim) {
    return deeds().deed(claim.id("c1").build());
  }

  @Test
  void the_side_is_that_of_the_doers_and_not_of_the_target() {
    assertThat(deeds().side(RAID)).isEqualTo(ActorId.of("front"));
    assertThat(deeds().side(EventId.of("shelling"))).isEqualTo(ActorId.of("oar"));
  }

  @Test
  void a_deed_is_violence_with_a_doer_that_is_said_to_have_happened() {
    assertThat(deed(Claim.by("guild").states(Occurrence.of("raid")))).contains(RAID);
    assertThat(deed(Claim.by("guild").states(Responsibility.of("raid", "front")))).contains(RAID);
    assertThat(deed(Claim.by("guild").states(Occurrence.of("fire")))).isEmpty();
    assertThat(deed(Claim.by("guild").states(Occurrence.of("rally")))).isEmpty();
    assertThat(deed(Claim.by("guild").states(Occurrence.of("raid").happens(Happens.WILL))))
        .isEmpty();
    assertThat(deed(Claim.by("guild").denies(Occurrence.of("raid")))).isEmpty();
  }

  @Test
  void whoever_is_of_the_side_speaks_of_its_own_deed() {
    Claim.Builder member =
        Claim.narrated(Relation.of("wing", RelationType.MEMBER_OF, "front")).id("member");
    Deeds deeds = deeds(member, says("wing"), says("guild"));

    assertThat(deeds.isOwnClaim(says("front").build(), RAID)).isTrue();
    assertThat(deeds.isOwnClaim(says("wing").build(), RAID)).isTrue();
    assertThat(deeds.isOwnClaim(says("guild").build(), RAID)).isFalse();
  }
}

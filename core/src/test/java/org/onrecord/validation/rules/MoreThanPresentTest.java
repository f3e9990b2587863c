package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.count.Quantity;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Location;
import org.onrecord.validation.Finding;

class MoreThanPresentTest {
  private static List<Finding> found(Claim.Builder... claims) {
    return Found.by(
        new MoreThanPresent(),
        Dossier.builder("raid", "Raid")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.stateForces("guard", "Harbour Guard"))
            .location(Location.settlement("port", "Port Lumen"))
            .event(Event.of("raid", EventType.RAID), Event.of("flood", EventType.OTHER))
            .claim(claims));
  }

  private static Claim.Builder present(String number) {
    return Claim.by("mayor")
        .states(Count.of(Counted.FORCES, number).of(ActorId.of("guard")).at("port"));
  }

  private static Claim.Builder killed(CasualtyCount.Builder count) {
    return Claim.by("mayor").id("killed").states(Casualties.of(count));
  }

  private static CasualtyCount.Builder dead(Quantity number) {
    return CasualtyCount.of(Harm.KILLED, number).among("guard").in("raid").at("port");
  }

  @Test
  void persons_hurt_in_one_event_are_held_against_those_present() {
    Quantity twenty = Quantity.exactly(20);

    assertThat(found(present("10"), killed(dead(twenty)))).hasSize(1);
    assertThat(found(present("20"), killed(dead(twenty)))).isEmpty();
    assertThat(found(present("10"), killed(dead(twenty).in("flood")))).isEmpty();
    assertThat(found(present("10"), killed(dead(twenty.withUnit("family"))))).isEmpty();
  }

  @Test
  void the_lowest_counts_of_a_force_are_compared() {
    List<Claim.Builder> claims = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      claims.add(present("50"));
    }
    claims.add(present("10"));
    claims.add(killed(dead(Quantity.exactly(20))));

    assertThat(found(claims.toArray(Claim.Builder[]::new)))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.evidence())
                    .extracting(evidence -> evidence.record().value())
                    .containsExactly("killed", "c17"));
  }
}

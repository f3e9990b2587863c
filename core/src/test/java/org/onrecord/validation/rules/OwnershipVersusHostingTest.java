package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Location;
import org.onrecord.model.LocationId;
import org.onrecord.model.Ref;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class OwnershipVersusHostingTest {
  private static final LocationId FORT = LocationId.of("fort");
  private static final LocationId FORTS = LocationId.of("forts");
  private static final ActorId ARMY = ActorId.of("army");
  private static final ActorId GUARD = ActorId.of("guard");

  private static Claim.Builder said(String id, Ref subject, RelationType type, Ref object) {
    return Claim.by("mayor").id(id).states(Relation.of(subject, type, object));
  }

  private static List<String> evidence(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("fort", "Fort")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.stateForces("army", "Northern Army"),
                Actor.stateForces("guard", "Harbour Guard"))
            .location(
                Location.settlement("fort", "Fort Lumen"), Location.settlement("forts", "Forts"))
            .claim(claims);
    return Found.by(new OwnershipVersusHosting(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void only_owning_and_hosting_are_two_accounts() {
    Claim.Builder owns = said("owns", ARMY, RelationType.OWNS, FORT);
    Claim.Builder hosts = said("hosts", FORT, RelationType.HOSTS, ARMY);

    assertThat(evidence(owns, hosts)).containsExactly("fort", "owns", "hosts");
    assertThat(evidence(owns, said("part", FORT, RelationType.PART_OF, ARMY))).isEmpty();
    assertThat(evidence(said("part", ARMY, RelationType.PART_OF, FORT), hosts)).isEmpty();
  }

  @Test
  void each_owner_has_its_own_claims_as_evidence() {
    assertThat(
            evidence(
                said("army-owns", ARMY, RelationType.OWNS, FORT),
                said("guard-owns", GUARD, RelationType.OWNS, FORT),
                said("hosts-army", FORT, RelationType.HOSTS, ARMY)))
        .containsExactly("fort", "army-owns", "hosts-army");
  }

  @Test
  void a_fort_is_taken_with_the_set_that_it_is_a_member_of_only() {
    Claim.Builder owns = said("owns", ARMY, RelationType.OWNS, FORTS);
    Claim.Builder hosts = said("hosts", FORT, RelationType.HOSTS, ARMY);

    assertThat(evidence(owns, hosts, said("in", FORT, RelationType.MEMBER_OF, FORTS)))
        .containsExactly("forts", "owns", "hosts");
    assertThat(evidence(owns, hosts, said("in", FORT, RelationType.OPPOSES, FORTS))).isEmpty();
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.validation.Finding;

class DisjointGroupsOverlapTest {
  private static Claim.Builder said(String one, RelationType type, String other) {
    return Claim.by("mayor").id(one + "-" + other).states(Relation.of(one, type, other));
  }

  private static List<Finding> findings(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("crews", "Crews")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.collective("boatmen", "harbour boatmen"),
                Actor.collective("rowers", "rowers"),
                Actor.organization("guild", "North Guild"),
                Actor.organization("crew", "South Crew"))
            .claim(claims);
    return Found.by(new DisjointGroupsOverlap(), dossier);
  }

  private static List<String> evidence(Claim.Builder... claims) {
    return findings(claims).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  private static Claim.Builder apart() {
    return said("boatmen", RelationType.DISTINCT_FROM, "rowers");
  }

  private static Claim.Builder inBoatmen() {
    return said("guild", RelationType.MEMBER_OF, "boatmen");
  }

  @Test
  void whoever_is_put_under_both_by_whatever_relation_is_shared() {
    assertThat(evidence(apart(), inBoatmen())).isEmpty();
    assertThat(evidence(apart(), inBoatmen(), said("crew", RelationType.MEMBER_OF, "rowers")))
        .isEmpty();
    assertThat(evidence(apart(), inBoatmen(), said("guild", RelationType.PART_OF, "rowers")))
        .containsExactly("boatmen-rowers", "guild-boatmen", "guild-rowers");
    assertThat(evidence(apart(), inBoatmen(), said("rowers", RelationType.UMBRELLA_OVER, "guild")))
        .containsExactly("boatmen-rowers", "guild-boatmen", "rowers-guild");
  }

  @Test
  void those_shared_are_named_as_the_smaller_group_has_them() {
    Claim.Builder[] claims = {
      apart(),
      inBoatmen(),
      said("crew", RelationType.MEMBER_OF, "boatmen"),
      said("crew", RelationType.MEMBER_OF, "rowers"),
      said("guild", RelationType.MEMBER_OF, "rowers")
    };

    assertThat(shared(claims)).containsExactly("guild", "crew");
    assertThat(
            shared(ObjectArrays.concat(claims, said("mayor", RelationType.MEMBER_OF, "boatmen"))))
        .containsExactly("crew", "guild");
    assertThat(shared(ObjectArrays.concat(claims, said("mayor", RelationType.MEMBER_OF, "rowers"))))
        .containsExactly("guild", "crew");
  }

  private static List<String> shared(Claim.Builder... claims) {
    return findings(claims).stream()
        .flatMap(finding -> finding.details().getOrDefault("actor", List.of()).stream())
        .toList();
  }

  @Test
  void memberships_of_other_groups_are_no_evidence() {
    assertThat(
            evidence(
                apart(),
                inBoatmen(),
                said("guild", RelationType.MEMBER_OF, "rowers"),
                said("guild", RelationType.MEMBER_OF, "crew"),
                said("crew", RelationType.UMBRELLA_OVER, "guild")))
        .containsExactly("boatmen-rowers", "guild-boatmen", "guild-rowers");
  }

  @Test
  void it_must_be_likely_that_the_groups_are_separate() {
    Claim.Builder both = said("guild", RelationType.MEMBER_OF, "rowers");

    assertThat(evidence(apart().possibly(), inBoatmen(), both)).isEmpty();
    assertThat(evidence(apart().probably(), inBoatmen(), both)).hasSize(3);
  }

  @Test
  void two_links_of_one_claim_clash_only_if_they_lead_to_one_other() {
    Claim.Builder other = said("guild", RelationType.MEMBER_OF, "boatmen");
    Claim.Builder third = said("crew", RelationType.MEMBER_OF, "rowers");
    Claim.Builder claim =
        said("guild", RelationType.OPPOSES, "crew")
            .link(ClaimLinkType.DISJOINT_FROM, "guild-boatmen");

    assertThat(evidence(other, third, claim.link(ClaimLinkType.SAME_VICTIMS, "crew-rowers")))
        .isEmpty();
    assertThat(evidence(other, third, claim.link(ClaimLinkType.SAME_VICTIMS, "guild-boatmen")))
        .containsExactly("guild-crew", "guild-boatmen");
  }
}

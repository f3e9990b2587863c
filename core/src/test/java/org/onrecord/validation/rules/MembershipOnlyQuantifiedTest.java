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
import org.onrecord.model.Quantifier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class MembershipOnlyQuantifiedTest {
  private static List<List<String>> members(Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("guilds", "Guilds")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.collective("guilds", "the guilds"),
                Actor.organization("north", "North Guild"),
                Actor.organization("south", "South Guild"),
                Actor.collective("crews", "the crews"),
                Actor.coalition("league", "Harbour League"))
            .location(Location.settlement("port", "Port Lumen"))
            .claim(
                said(member("guilds", "league").quantifier(Quantifier.ALL)),
                said(member("north", "guilds")),
                said(member("south", "guilds")))
            .claim(claims);
    return Found.by(new MembershipOnlyQuantified(), dossier).stream()
        .map(finding -> finding.details().get("actor"))
        .toList();
  }

  private static Relation.Builder member(String one, String whole) {
    return Relation.of(one, RelationType.MEMBER_OF, whole);
  }

  private static Claim.Builder said(Relation.Builder relation) {
    return Claim.by("mayor").states(relation);
  }

  @Test
  void a_member_that_is_named_does_not_follow_from_all() {
    assertThat(members()).containsExactly(List.of("north", "south"));
    assertThat(members(said(member("north", "league")))).containsExactly(List.of("south"));
    assertThat(members(said(Relation.of("league", RelationType.UMBRELLA_OVER, "south"))))
        .containsExactly(List.of("north"));
  }

  @Test
  void places_are_no_members() {
    assertThat(
            members(
                said(
                    Relation.of(
                        LocationId.of("port"), RelationType.PART_OF, ActorId.of("guilds")))))
        .containsExactly(List.of("north", "south"));
  }

  @Test
  void neither_the_whole_nor_all_of_another_group_is_a_member_that_follows() {
    assertThat(members(said(member("crews", "guilds"))))
        .containsExactly(List.of("north", "south", "crews"));
    assertThat(members(said(member("crews", "guilds").quantifier(Quantifier.ALL))))
        .containsExactly(List.of("north", "south"));
    assertThat(members(said(member("league", "guilds"))))
        .containsExactly(List.of("north", "south"));
  }
}

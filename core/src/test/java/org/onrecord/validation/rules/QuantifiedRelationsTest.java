package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class QuantifiedRelationsTest {
  private static List<String> evidence(String denied, String of) {
    Dossier.Builder dossier =
        Dossier.builder("guilds", "Guilds")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.organization("guild", "North Guild"),
                Actor.organization("crew", "South Crew"),
                Actor.coalition("league", "Harbour League"))
            .claim(
                Claim.by("mayor")
                    .id("all")
                    .states(
                        Relation.of("guild", RelationType.OPPOSES, "league")
                            .quantifier(Quantifier.ALL)),
                Claim.by("mayor")
                    .id("in")
                    .states(Relation.of("crew", RelationType.MEMBER_OF, "league")),
                Claim.by("mayor").id("not").denies(Relation.of(denied, RelationType.OPPOSES, of)));
    return Found.by(new QuantifiersDisagree(), dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void what_is_denied_of_a_member_of_the_object_is_held_against_all() {
    assertThat(evidence("guild", "crew")).containsOnly("all", "not");
    assertThat(evidence("guild", "mayor")).isEmpty();
    assertThat(evidence("crew", "guild")).isEmpty();
  }
}

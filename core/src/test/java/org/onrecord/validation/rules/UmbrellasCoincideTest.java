package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class UmbrellasCoincideTest {
  private static Claim.Builder says(String subject, RelationType relation) {
    return Claim.by("mayor").states(relation(subject, relation)).citing("h", 0, 9);
  }

  private static Relation.Builder relation(String subject, RelationType relation) {
    return Relation.of(ActorId.of(subject), relation, ActorId.of("guilds"));
  }

  private static Dossier.Builder two(RelationType relation) {
    return Dossier.builder("port", "Port Lumen")
        .actor(
            Actor.of("league", ActorKind.ORGANIZATION, "League"),
            Actor.of("council", ActorKind.ORGANIZATION, "Council"),
            Actor.of("guilds", ActorKind.COLLECTIVE, "guilds"),
            Actor.of("mayor", ActorKind.PERSON, "Ada Quill"))
        .claim(says("league", relation), says("council", relation));
  }

  @Test
  void two_may_well_stand_in_another_relation_to_one_class() {
    assertThat(Found.by(new UmbrellasCoincide(), two(RelationType.UMBRELLA_OVER))).hasSize(1);
    assertThat(Found.by(new UmbrellasCoincide(), two(RelationType.ALIGNED_WITH))).isEmpty();
  }
}

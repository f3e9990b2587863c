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

class NameUseTest {
  private static Claim.Builder titled(String subject, RelationType relation) {
    Relation.Builder says =
        relation.equals(RelationType.LEADS)
            ? Relation.of(ActorId.of(subject), relation, ActorId.of("guard"))
            : Relation.builder().subject(ActorId.of(subject)).relation(relation);
    return Claim.by("mayor").states(says.title("Warden")).citing("h", 0, 9);
  }

  private static Dossier.Builder both(RelationType relation) {
    return Dossier.builder("port", "Port Lumen")
        .actor(
            Actor.person("ada", "Ada Quill"),
            Actor.person("bo", "Bo Reed"),
            Actor.of("guard", ActorKind.STATE_FORCES, "Harbour Guard"))
        .claim(titled("ada", relation), titled("bo", relation));
  }

  @Test
  void what_is_given_as_another_name_is_one_and_the_title_of_a_post_is_none() {
    assertThat(Found.by(new NameShared(), both(RelationType.ALSO_KNOWN_AS))).hasSize(1);
    assertThat(Found.by(new NameShared(), both(RelationType.LEADS))).isEmpty();
  }
}

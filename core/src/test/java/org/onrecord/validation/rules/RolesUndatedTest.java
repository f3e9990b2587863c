package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.validation.Finding;

class RolesUndatedTest {
  private static List<Finding> found(RelationType one, RelationType other) {
    return Found.by(
        new RolesUndated(),
        Dossier.builder("guild", "Guild")
            .actor(Actor.person("mayor", "Ada Quill"), Actor.organization("guild", "North Guild"))
            .claim(
                Claim.narrated(Relation.of("mayor", one, "guild").title("chair")),
                Claim.narrated(Relation.of("mayor", other, "guild").title("spokeswoman"))));
  }

  @Test
  void only_a_post_has_a_title_that_may_clash() {
    assertThat(found(RelationType.LEADS, RelationType.HOLDS_OFFICE)).hasSize(1);
    assertThat(found(RelationType.LEADS, RelationType.DEPUTY_LEADER_OF)).hasSize(1);
    assertThat(found(RelationType.LEADS, RelationType.SPEAKS_FOR)).isEmpty();
    assertThat(found(RelationType.MEMBER_OF, RelationType.MEMBER_OF)).isEmpty();
  }
}

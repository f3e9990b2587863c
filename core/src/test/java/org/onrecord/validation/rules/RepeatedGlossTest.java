package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Source;
import org.onrecord.validation.Finding;

class RepeatedGlossTest {
  private static List<Finding> found(RelationType type) {
    return Found.by(
        new RepeatedGloss(),
        Dossier.builder("guilds", "Guilds")
            .source(Source.newsArticle("herald", "The Lumen Herald"))
            .actor(Actor.organization("guild", "North Guild"))
            .claim(told(type, 0, 20), told(type, 40, 70)));
  }

  private static Claim.Builder told(RelationType type, int start, int end) {
    return Claim.narrated(
            Relation.builder().subject(ActorId.of("guild")).relation(type).title("Red Oar"))
        .citing("herald", start, end);
  }

  @Test
  void a_former_name_is_as_good_as_another_name() {
    assertThat(found(RelationType.ALSO_KNOWN_AS)).hasSize(1);
    assertThat(found(RelationType.FORMERLY_KNOWN_AS)).hasSize(1);
    assertThat(found(RelationType.HOLDS_OFFICE)).isEmpty();
  }
}

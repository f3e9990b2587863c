package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.LinkBy;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class TiesTest {
  private static Dossier.Builder bearers(RelationType relation, boolean retracted) {
    Claim.Builder last = Claim.by("mayor").states(Assessment.of("so it is")).citing("h", 0, 9);
    if (retracted) {
      last.link(
          ClaimLink.builder()
              .type(ClaimLinkType.RETRACTS)
              .claim(ClaimId.of("c1"))
              .by(LinkBy.SPEAKER)
              .build());
    }
    Relation.Builder tie = Relation.of(ActorId.of("one"), relation, ActorId.of("other"));
    return Dossier.builder("port", "Port Lumen")
        .actor(
            Actor.of("one", ActorKind.ARMED_GROUP, "Tide Front"),
            Actor.of("other", ActorKind.ARMED_GROUP, "Tide Front"))
        .claim(Claim.by("mayor").states(tie).citing("h", 0, 9), last);
  }

  @Test
  void only_a_claim_of_identity_settles_whether_bearers_of_one_name_are_one() {
    assertThat(Found.by(new NameShared(), bearers(RelationType.DISTINCT_FROM, false))).isEmpty();
    assertThat(Found.by(new NameShared(), bearers(RelationType.ALIGNED_WITH, false))).hasSize(1);
  }

  @Test
  void a_claim_that_was_taken_back_settles_nothing() {
    assertThat(Found.by(new NameShared(), bearers(RelationType.DISTINCT_FROM, true))).hasSize(1);
  }
}

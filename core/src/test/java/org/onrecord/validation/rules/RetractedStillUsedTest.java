package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.validation.Finding;

class RetractedStillUsedTest {
  private static List<Finding> found(Claim.Builder third) {
    return Found.by(
        new RetractedStillUsed(),
        Dossier.builder("fire", "Fire")
            .actor(Actor.person("mayor", "Ada Quill"))
            .event(Event.of("fire", EventType.EXPLOSION))
            .claim(
                killed("old", "9"),
                killed("new", "7").link(ClaimLinkType.SUPERSEDES, "old"),
                third));
  }

  private static Claim.Builder killed(String id, String number) {
    return Claim.by("mayor").id(id).states(Casualties.killed(number).in("fire"));
  }

  @Test
  void only_what_rests_on_a_withdrawn_claim_uses_it() {
    assertThat(found(killed("third", "9").inferredFrom(ClaimId.of("old"))))
        .extracting(Finding::pointer)
        .containsExactly("/claims/2/inferredFrom/0");
    assertThat(found(killed("third", "8").link(ClaimLinkType.CONTRADICTS, "old"))).isEmpty();
    assertThat(found(killed("third", "9").inferredFrom(ClaimId.of("new")))).isEmpty();
  }
}

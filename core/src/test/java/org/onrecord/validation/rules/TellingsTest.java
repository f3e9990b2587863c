package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.time.When;

class TellingsTest {
  private static DossierIndex index(Claim.Builder... claims) {
    return DossierIndex.of(
        Dossier.builder("fire", "Fire")
            .source(Source.newsArticle("herald", "The Lumen Herald").published("2031-04-12"))
            .actor(Actor.person("mayor", "Ada Quill"))
            .event(
                Event.of("fire", EventType.EXPLOSION),
                Event.of("vigil", EventType.PROTEST),
                Event.of("speech", EventType.SPEECH).when("2031-04-10"),
                Event.of("call", EventType.STATEMENT))
            .claim(claims)
            .build());
  }

  private static Optional<String> madeAt(Claim.Builder claim) {
    DossierIndex index = index(claim.states(Occurrence.of("fire")).citing("herald", 0, 9));
    return Tellings.madeAt(index, index.dossier().claims().get(0)).map(When::toString);
  }

  @Test
  void a_claim_tells_of_its_event_and_not_of_its_condition() {
    DossierIndex index =
        index(
            Claim.by("mayor").id("fire").states(Occurrence.of("fire").at("port")),
            Claim.by("mayor").id("vigil").states(Occurrence.of("vigil").at("port").onlyIf("fire")),
            Claim.by("mayor").id("bare").states(Occurrence.of("fire")));

    assertThat(Tellings.of(index, EventId.of("fire"), details -> !details.where().isEmpty()))
        .extracting(claim -> claim.id().value())
        .containsExactly("fire");
    assertThat(Tellings.of(index, EventId.of("fire"), details -> details.where().isEmpty()))
        .isEmpty();
  }

  @Test
  void a_claim_is_as_old_as_the_utterance_or_else_as_its_source() {
    assertThat(madeAt(Claim.by("mayor").in("speech"))).contains("2031-04-10");
    assertThat(madeAt(Claim.by("mayor").in("call"))).contains("2031-04-12");
    assertThat(madeAt(Claim.by("mayor"))).contains("2031-04-12");
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Source;
import org.onrecord.model.SpeechAct;

class WhoseWordsTest {
  private static final WhoseWords WORDS =
      new WhoseWords(
          DossierIndex.of(
              Dossier.builder("port", "Port Lumen")
                  .source(Source.newsArticle("herald", "News").publisher("lumen-herald"))
                  .build()));

  private static Claim claim(Claim.Builder claim) {
    return claim.citing("herald", 0, 9).id("c1").build();
  }

  @Test
  void those_who_pass_a_claim_on_are_the_outer_voices_and_the_publisher() {
    Claim relayed =
        claim(Claim.by("mayor").states(Occurrence.of("fire")).through(SpeechAct.STATES, "clerk"));

    assertThat(WORDS.passingOn(relayed))
        .containsExactly(ActorId.of("clerk"), ActorId.of("lumen-herald"));
    assertThat(WORDS.of(relayed)).containsExactly(ActorId.of("mayor"));
  }

  @Test
  void nobody_passes_on_what_the_publisher_says_itself() {
    Claim narrated = claim(Claim.narrated(Occurrence.of("fire")));

    assertThat(WORDS.passingOn(narrated)).isEmpty();
    assertThat(WORDS.of(narrated)).containsExactly(ActorId.of("lumen-herald"));
  }
}

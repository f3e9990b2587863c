package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Occurrence;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;

class ChainTest {
  private static final Voice GUILD = Voice.of(SpeechAct.STATES, "guild");

  private static Claim.Builder narrated() {
    return Claim.narrated(Occurrence.of("vigil")).id("c1");
  }

  private static Claim.Builder said() {
    return Claim.by("mayor").states(Occurrence.of("vigil")).id("c1");
  }

  @Test
  void one_reading_must_be_the_publisher_and_another_not() {
    assertThat(Chain.isPerhapsNarrated(narrated().build())).isFalse();
    assertThat(Chain.isPerhapsNarrated(said().build())).isFalse();
    assertThat(Chain.isPerhapsNarrated(narrated().orVoice(List.of(GUILD)).build())).isTrue();
    assertThat(Chain.isPerhapsNarrated(said().orVoice(List.of(GUILD)).build())).isFalse();
    assertThat(Chain.isPerhapsNarrated(said().orVoice(List.of()).build())).isTrue();
  }

  @Test
  void the_certainty_of_a_claim_is_that_of_its_least_sure_voice() {
    Claim claim = said().possibly().through(SpeechAct.RELAYS, "guild").build();

    assertThat(Chain.certainty(claim)).isEqualTo(Certainty.POSSIBLE);
    assertThat(Chain.ownCertainty(claim)).isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void the_certainty_of_what_the_publisher_tells_is_its_own() {
    Claim claim = narrated().probably().build();

    assertThat(Chain.ownCertainty(claim)).isEqualTo(Certainty.PROBABLE);
    assertThat(Chain.certainty(claim)).isEqualTo(Certainty.PROBABLE);
  }
}

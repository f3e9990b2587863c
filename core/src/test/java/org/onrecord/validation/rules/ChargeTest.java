package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorId;
import org.onrecord.model.Claim;
import org.onrecord.model.Occurrence;
import org.onrecord.model.SpeechAct;

class ChargeTest {
  private static Optional<Charge> of(Claim.Builder claim) {
    return Charge.of(claim.id("told").build());
  }

  private static Claim.Builder claiming(String... speakers) {
    return Claim.by(speakers).says(SpeechAct.CLAIMS_RESPONSIBILITY, Occurrence.of("raid"));
  }

  @Test
  void whoever_claims_an_event_is_charged_with_it_by_themselves() {
    assertThat(of(claiming("guild")))
        .hasValueSatisfying(
            charge -> {
              assertThat(charge.actors()).containsExactly(ActorId.of("guild"));
              assertThat(charge.isOwn()).isTrue();
              assertThat(charge.isDenied()).isFalse();
            });
    assertThat(of(claiming())).isEmpty();
    assertThat(of(Claim.by("guild").states(Occurrence.of("raid")))).isEmpty();
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;

class DemandsMergedTest {
  private static Occurrence.Builder closing(Happens happens, String when) {
    return Occurrence.of("closing").happens(happens).when(when);
  }

  private static Dossier.Builder with(Claim.Builder other) {
    return Dossier.builder("port", "Port Lumen")
        .event(Event.of("closing", EventType.OTHER).status(EventStatus.CALLED_FOR))
        .claim(
            Claim.by("ada").states(closing(Happens.SHOULD, "2031-04-11")).citing("herald", 0, 9),
            other.citing("herald", 10, 19));
  }

  @Test
  void only_what_is_wanted_is_held_against_what_is_wanted() {
    assertThat(
            Found.by(
                new DemandsMerged(),
                with(Claim.by("bo").states(closing(Happens.SHOULD, "2031-05-01")))))
        .hasSize(1);
    assertThat(
            Found.by(
                new DemandsMerged(),
                with(Claim.by("bo").states(closing(Happens.DID, "2031-05-01")))))
        .isEmpty();
    assertThat(
            Found.by(
                new DemandsMerged(),
                with(Claim.by("bo").denies(closing(Happens.SHOULD, "2031-05-01")))))
        .isEmpty();
  }
}

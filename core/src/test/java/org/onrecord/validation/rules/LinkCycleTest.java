package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Assessment;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.validation.Finding;

class LinkCycleTest {
  private static Claim.Builder claim() {
    return Claim.by("mayor").states(Assessment.of("so it is")).citing("herald", 0, 9);
  }

  @Test
  void the_pointer_leads_to_the_link_that_goes_round() {
    Dossier.Builder dossier =
        Dossier.builder("port", "Port Lumen")
            .claim(
                claim()
                    .link(ClaimLinkType.CONTRADICTS, "c2")
                    .link(ClaimLinkType.REPEATS, "c9")
                    .link(ClaimLinkType.SUPERSEDES, "c2"),
                claim().link(ClaimLinkType.REPEATS, "c1"));

    assertThat(Found.by(new LinkCycle(), dossier))
        .extracting(Finding::pointer)
        .containsExactly("/claims/0/links/2");
  }
}

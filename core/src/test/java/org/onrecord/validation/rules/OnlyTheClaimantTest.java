package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventStatus;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Responsibility;
import org.onrecord.validation.Finding;

class OnlyTheClaimantTest {
  private static List<String> speakers(EventStatus status, Claim.Builder... claims) {
    Dossier.Builder dossier =
        Dossier.builder("raid", "Raid")
            .actor(Actor.armedGroup("front", "Harbour Front"), Actor.armedGroup("oar", "Red Oar"))
            .event(Event.of("raid", EventType.ATTACK).status(status))
            .claim(claims);
    return Found.by(new OnlyTheClaimant(), dossier).stream()
        .map(Finding::details)
        .flatMap(details -> details.getOrDefault("speaker", List.of()).stream())
        .toList();
  }

  private static List<String> speakers(Claim.Builder... claims) {
    return speakers(EventStatus.ACTUAL, claims);
  }

  private static Claim.Builder front() {
    return Claim.by("front").states(Responsibility.of("raid", "front"));
  }

  @Test
  void whoever_states_its_own_responsibility_claims_it() {
    assertThat(speakers(front())).containsExactly("front");
    assertThat(speakers(Claim.by("front").states(Responsibility.of("raid", "oar")))).isEmpty();
  }

  @Test
  void only_what_is_said_to_have_happened_needs_a_witness() {
    assertThat(speakers(EventStatus.CLAIMED, front())).containsExactly("front");
    assertThat(speakers(EventStatus.PLANNED, front())).isEmpty();
  }

  @Test
  void whoever_denies_its_responsibility_claims_nothing() {
    assertThat(speakers(Claim.by("front").denies(Responsibility.of("raid", "front")))).isEmpty();
  }

  @Test
  void figures_are_no_claim_of_responsibility_and_confirm_what_others_claim() {
    Claim.Builder byFront = Claim.by("front").states(Casualties.killed("3").in("raid"));
    Claim.Builder byOar = Claim.by("oar").states(Casualties.killed("3").in("raid"));

    assertThat(speakers(byFront)).isEmpty();
    assertThat(speakers(front(), byFront)).containsExactly("front");
    assertThat(speakers(front(), byOar)).isEmpty();
    assertThat(speakers(front(), Claim.narrated(Occurrence.of("raid")))).isEmpty();
  }
}

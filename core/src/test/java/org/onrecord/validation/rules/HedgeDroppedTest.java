package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.SpeechAct;
import org.onrecord.validation.Finding;

class HedgeDroppedTest {
  private static List<Finding> findings(Claim.Builder... claims) {
    return Found.by(
        new HedgeDropped(),
        Dossier.builder("fire", "Fire")
            .actor(
                Actor.person("mayor", "Ada Quill"),
                Actor.person("clerk", "Bo Reed"),
                Actor.organization("guild", "North Guild"))
            .event(
                Event.of("fire", EventType.EXPLOSION).title("Harbour fire"),
                Event.of("storm", EventType.EXPLOSION).title("Spring storm"))
            .claim(claims));
  }

  private static List<String> evidence(Claim.Builder... claims) {
    return findings(claims).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  /** What the mayor has somebody else say. */
  private static Claim.Builder passedOn(String id, Claim.Builder claim) {
    return claim.id(id).through(SpeechAct.RELAYS, "mayor");
  }

  private static Claim.Builder own() {
    return Claim.by("mayor").id("own").states(Occurrence.of("fire"));
  }

  private static Claim.Builder guess() {
    return Claim.by("guild").possibly().states(Occurrence.of("fire"));
  }

  @Test
  void a_guess_that_is_passed_on_is_found_behind_surer_words_that_are() {
    assertThat(
            evidence(
                passedOn("sure", Claim.by("clerk").states(Occurrence.of("fire"))),
                passedOn("guess", guess()),
                own()))
        .containsExactly("own", "guess");
  }

  @Test
  void a_guess_that_stays_a_guess_is_none_of_it() {
    assertThat(evidence(passedOn("guess", guess()), own().possibly())).isEmpty();
    assertThat(evidence(passedOn("guess", guess()), own().probably()))
        .containsExactly("own", "guess");
  }

  @Test
  void a_condition_that_is_dropped_is_found() {
    assertThat(
            findings(
                passedOn("guess", Claim.by("guild").states(Occurrence.of("fire").onlyIf("storm"))),
                own()))
        .extracting(Finding::message)
        .containsExactly(
            "What North Guild said with more care is told here as the words of Ada Quill: the"
                + " condition is gone.");
  }

  @Test
  void only_a_repetition_is_held_against_its_original() {
    Claim.Builder original = guess().id("guess");
    Claim.Builder repeated = Claim.by("clerk").id("clerk-says").states(Occurrence.of("fire"));

    assertThat(evidence(original, repeated)).isEmpty();
    assertThat(evidence(original, repeated.link(ClaimLinkType.SUPPORTS, "guess"))).isEmpty();
    assertThat(evidence(original, repeated.link(ClaimLinkType.REPEATS, "guess")))
        .containsExactly("clerk-says", "guess");
  }
}

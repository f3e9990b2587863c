package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who says a claim, how surely, and what holds when nothing is said. */
class ClaimTest {
  private static final Commitment CERTAIN = Commitment.of(Certainty.CERTAIN);
  private static final Commitment UNCOMMITTED = Commitment.of(Certainty.UNCOMMITTED);

  @Test
  void aNarratedClaimHasNoVoicesAndIsThePublishersOwn() {
    Claim claim = Claim.narrated(Occurrence.of("fire")).id("c").build();

    assertThat(claim.voices()).isEmpty();
    assertThat(claim.publisher()).isEqualTo(CERTAIN);
    assertThat(claim.publisher().polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(claim.attribution()).isEqualTo(Attribution.EXPLICIT);
    assertThat(claim.grade()).isEmpty();
    assertThat(claim.provenance()).isEmpty();
    assertThat(claim.extensions()).isEmpty();
    assertThat(claim.ref()).isEqualTo(ClaimId.of("c"));
  }

  @Test
  void aPublisherThatLetsOthersSpeakIsUncommittedUnlessItSaysMore() {
    Claim.Builder claim = Claim.by("mayor").states(Occurrence.of("fire")).id("c");

    assertThat(claim.build().publisher()).isEqualTo(UNCOMMITTED);
    assertThat(claim.publisher(Certainty.PROBABLE).build().publisher())
        .isEqualTo(Commitment.of(Certainty.PROBABLE));
  }

  @Test
  void speakersMaySpeakTogetherToSomebodyInSomebodysNameInAnUtterance() {
    Claim claim =
        Claim.by("mayor", "envoy")
            .to("council", "dockers")
            .inNameOf("city")
            .in("speech")
            .says(SpeechAct.WARNS, Occurrence.of("flood").happens(Happens.WILL))
            .id("c")
            .build();

    assertThat(claim.voices())
        .containsExactly(
            Voice.builder()
                .speakers(ActorId.of("mayor"), ActorId.of("envoy"))
                .to(ActorId.of("council"), ActorId.of("dockers"))
                .inNameOf(ActorId.of("city"))
                .in(EventId.of("speech"))
                .act(SpeechAct.WARNS)
                .build());
  }

  @Test
  void speakersStateWhatTheySayUnlessAnotherActIsSet() {
    Proposition fire = Occurrence.of("fire").build();

    assertThat(Claim.by("mayor").says(fire).id("c").build().voices())
        .containsExactly(Voice.of(SpeechAct.STATES, "mayor"));
    assertThat(Claim.by("mayor").says(Occurrence.of("fire")).id("c").build())
        .isEqualTo(Claim.by("mayor").states(Occurrence.of("fire")).id("c").build());
  }

  @Test
  void theOrderOfTheWordsDoesNotMatter() {
    assertThat(
            Claim.by("mayor").in("speech").possibly().states(Occurrence.of("fire")).id("c").build())
        .isEqualTo(
            Claim.by("mayor")
                .states(Occurrence.of("fire"))
                .possibly()
                .in("speech")
                .id("c")
                .build());
  }

  @Test
  void negationAndDenialLiveInThePolarity() {
    Claim denied = Claim.by("mayor").denies(Occurrence.of("fire")).id("c").build();
    Claim negated = Claim.by("mayor").states(Occurrence.of("fire")).negated().id("c").build();
    Claim narrated = Claim.narrated(Occurrence.of("fire")).negated().possibly().id("c").build();

    assertThat(denied.voices().get(0).polarity()).isEqualTo(Polarity.DENIED);
    assertThat(denied.voices().get(0).act()).isEqualTo(SpeechAct.DENIES);
    assertThat(negated.voices().get(0).polarity()).isEqualTo(Polarity.DENIED);
    assertThat(negated.voices().get(0).act()).isEqualTo(SpeechAct.STATES);
    assertThat(negated.publisher()).isEqualTo(UNCOMMITTED);
    assertThat(narrated.voices()).isEmpty();
    assertThat(narrated.publisher())
        .isEqualTo(
            Commitment.builder().certainty(Certainty.POSSIBLE).polarity(Polarity.DENIED).build());
  }

  @Test
  void anAffirmedDenialCanBeRecordedForARuleToFind() {
    Voice voice = Voice.by("mayor").act(SpeechAct.DENIES).polarity(Polarity.AFFIRMED).build();

    assertThat(voice.polarity()).isEqualTo(Polarity.AFFIRMED);
  }

  @Test
  void thoseWhoPassAClaimOnStandAroundTheVoicesSetSoFar() {
    Claim claim =
        Claim.by("witness")
            .states(Occurrence.of("fire"))
            .through(SpeechAct.RELAYS, "agency")
            .through(Voice.by("paper", "radio").act(SpeechAct.QUOTES).probably())
            .id("c")
            .build();

    assertThat(claim.voices())
        .extracting(Voice::speakers)
        .containsExactly(
            List.of(ActorId.of("paper"), ActorId.of("radio")),
            List.of(ActorId.of("agency")),
            List.of(ActorId.of("witness")));
    assertThat(claim.voices().get(0).certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(claim.publisher()).isEqualTo(UNCOMMITTED);
  }

  @Test
  void aPassedOnNarrationIsNoLongerThePublishersOwn() {
    Claim claim =
        Claim.narrated(Occurrence.of("fire")).through(SpeechAct.RELAYS, "agency").id("c").build();

    assertThat(claim.voices()).containsExactly(Voice.of(SpeechAct.RELAYS, "agency"));
    assertThat(claim.publisher()).isEqualTo(UNCOMMITTED);
  }

  @Test
  void whatThePublisherSaidOfItselfOutlivesTheVoices() {
    Claim claim =
        Claim.by("mayor")
            .states(Occurrence.of("fire"))
            .publisher(Certainty.CERTAIN)
            .through(SpeechAct.RELAYS, "agency")
            .id("c")
            .build();

    assertThat(claim.publisher()).isEqualTo(CERTAIN);
  }

  @Test
  void voicesAddedOneByOneStandBetweenThosePassingItOnAndTheSpeakers() {
    Claim claim =
        Claim.by("inner")
            .voice(Voice.of(SpeechAct.RELAYS, "middle"))
            .through(SpeechAct.RELAYS, "outer")
            .states(Occurrence.of("fire"))
            .id("c")
            .build();

    assertThat(claim.voices())
        .extracting(voice -> voice.speakers().get(0).value())
        .containsExactly("outer", "middle", "inner");
  }

  @Test
  void buildingTwiceGivesTheSameClaimTwice() {
    Claim.Builder claim =
        Claim.by("mayor").states(Occurrence.of("fire")).through(SpeechAct.RELAYS, "agency").id("c");

    assertThat(claim.build()).isEqualTo(claim.build());
    assertThat(claim.build().voices()).hasSize(2);
  }

  @Test
  void aCopyIsEqualAndCanBeChanged() {
    Claim claim = Claim.by("mayor").states(Occurrence.of("fire")).id("c").build();

    assertThat(Claim.builder().from(claim).build()).isEqualTo(claim);
    assertThat(Claim.builder().from(claim).id("d").build().id()).isEqualTo(ClaimId.of("d"));
  }

  @Test
  void aClaimOfResponsibilityNamesItsSpeakers() {
    Claim claim =
        Claim.by("reeds", "herons").claimsResponsibilityFor("attack").in("post").id("c").build();

    assertThat(claim.says()).isEqualTo(Responsibility.of("attack", "reeds", "herons").build());
    assertThat(claim.voices())
        .containsExactly(
            Voice.by("reeds", "herons").act(SpeechAct.CLAIMS_RESPONSIBILITY).in("post").build());
  }

  @Test
  void rivalReadingsStandBesideTheChain() {
    Claim claim =
        Claim.by("mayor")
            .states(Occurrence.of("fire"))
            .attribution(Attribution.AMBIGUOUS)
            .orVoice(List.of(Voice.of(SpeechAct.STATES, "envoy")))
            .orVoice(List.of())
            .id("c")
            .build();

    assertThat(claim.orVoices())
        .containsExactly(List.of(Voice.of(SpeechAct.STATES, "envoy")), List.of());
  }

  @Test
  void aClaimMayRestOnOtherRecords() {
    Claim claim =
        Claim.narrated(Occurrence.of("fire"))
            .presupposes(EventId.of("strike"), ActorId.of("mayor"))
            .inferredFrom(ClaimId.of("c9"))
            .grade(Credibility.PROBABLY_TRUE)
            .id("c")
            .build();

    assertThat(claim.presupposes()).containsExactly(EventId.of("strike"), ActorId.of("mayor"));
    assertThat(claim.inferredFrom()).containsExactly(ClaimId.of("c9"));
    assertThat(claim.grade()).contains(Credibility.PROBABLY_TRUE);
  }

  @Test
  void citationsSayHowCloseTheyAreToTheWords() {
    Claim claim =
        Claim.narrated(Occurrence.of("fire"))
            .citing("herald", 1, 2)
            .quoting("herald", 3, 9)
            .id("c")
            .build();

    assertThat(claim.citations())
        .extracting(Citation::source, Citation::span, Citation::fidelity)
        .containsExactly(
            tuple(SourceId.of("herald"), Optional.of(new Span(1, 2)), Fidelity.PARAPHRASE),
            tuple(SourceId.of("herald"), Optional.of(new Span(3, 9)), Fidelity.VERBATIM));
  }

  @Test
  void aClaimNeedsAnIdAndSomethingSaid() {
    assertThatThrownBy(() -> Claim.narrated(Occurrence.of("fire")).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("id");
    assertThatThrownBy(() -> Claim.by("mayor").id("c").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("says");
    assertThatThrownBy(() -> Dossier.builder("d", "D").claim(Claim.by("mayor")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("says");
  }

  @Test
  void onlySpeakersCanSpeak() {
    Claim.Builder narrated = Claim.narrated(Occurrence.of("fire"));

    assertThatThrownBy(() -> narrated.to("council"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nobody speaks: begin the claim with Claim.by");
    assertThatThrownBy(() -> narrated.denies(Occurrence.of("fire")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEditorsLinkIsTheDefault() {
    ClaimLink link = ClaimLink.of(ClaimLinkType.REPEATS, "c1");

    assertThat(link.by()).isEqualTo(LinkBy.EDITOR);
    assertThat(link.claim()).isEqualTo(ClaimId.of("c1"));
    assertThat(link.type()).isEqualTo(ClaimLinkType.REPEATS);
    assertThat(link.reason()).isEmpty();
  }
}

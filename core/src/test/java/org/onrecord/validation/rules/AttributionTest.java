package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Attribution;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.SpeechAct;
import org.onrecord.model.Voice;
import org.onrecord.validation.Finding;

class AttributionTest {
  private static final Actor MAYOR = Actor.person("mayor", "Ada Quill").build();
  private static final Actor GUILD = Actor.person("guild", "Bo Marl").build();
  private static final Voice GUILD_STATES = Voice.of(SpeechAct.STATES, "guild");

  private static Claim.Builder ambiguous() {
    return Claim.by("mayor")
        .states(Occurrence.of("vigil"))
        .citing("herald", 1, 9)
        .attribution(Attribution.AMBIGUOUS)
        .id("c1");
  }

  private static List<String> messages(Claim claim) {
    return RuleRun.of("text.attribution-unset").overCorpus(claim, MAYOR, GUILD).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void every_rival_reading_is_named_though_its_actor_comes_by_later() {
    assertThat(
            messages(
                ambiguous()
                    .orVoices(List.of())
                    .orVoices(List.of(List.of(), List.of(GUILD_STATES)))
                    .build()))
        .containsExactly(
            "This statement could be the words of Ada Quill, Bo Marl or the publisher.");
  }

  @Test
  void one_speaker_may_have_said_it_on_two_occasions() {
    Voice elsewhere = Voice.by("mayor").act(SpeechAct.STATES).in("speech").build();

    assertThat(messages(ambiguous().orVoices(List.of(List.of(elsewhere))).build()))
        .containsExactly(
            "This statement could be the words of Ada Quill on one occasion or another.");
  }

  @Test
  void a_rival_reading_may_be_left_out() {
    assertThat(messages(ambiguous().build()))
        .containsExactly("This statement could be the words of Ada Quill or somebody else.");
  }

  @Test
  void a_figure_is_named() {
    Claim claim =
        ambiguous()
            .says(Casualties.killed(">=3").noun("dockers").in("fire"))
            .orVoices(List.of(List.of()))
            .build();

    assertThat(messages(claim))
        .containsExactly(
            "The figure >=3 dockers killed could be the words of Ada Quill or the publisher.");
  }

  @Test
  void an_inferred_statement_names_the_speaker() {
    Claim claim =
        Claim.by("mayor")
            .states(Occurrence.of("vigil"))
            .inferredFrom(EventId.of("speech"))
            .id("c1")
            .build();

    assertThat(RuleRun.of("sources.inferred-not-said").overCorpus(claim, MAYOR))
        .extracting(Finding::message)
        .containsExactly(
            "What this has Ada Quill say is not reported in so many words: somebody reads it into"
                + " what was said.");
  }
}

package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Details;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Participant;
import org.onrecord.model.Proposition;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Role;

class OneUtteranceTwoWordingsTest {
  private static final RuleRun RUN = RuleRun.of("text.one-utterance-two-wordings");

  private static Claim.Builder quote(int start, Proposition.Builder says) {
    return Claim.by("mayor").in("speech").states(says).quoting("herald", start, start + 10);
  }

  private static Dossier.Builder dossier(Claim.Builder... claims) {
    return Dossier.builder("speech", "A speech")
        .actor(Actor.person("mayor", "Ada Quill"), Actor.person("guest", "Bo Marl"))
        .event(Event.of("speech", EventType.SPEECH).title("Speech by the mayor"))
        .event(Event.of("visit", EventType.VISIT).title("Visit to the port"))
        .claim(claims);
  }

  private static Relation.Builder title(RelationType type, String title) {
    return Relation.of("guest", type, "guild").title(title);
  }

  private static Occurrence.Builder visitor(Participant visitor) {
    return Occurrence.of("visit").details(Details.builder().participant(visitor));
  }

  @Test
  void an_office_has_one_title() {
    assertThat(
            RUN.messages(
                dossier(
                    quote(10, title(RelationType.LEADS, "chair")),
                    quote(30, title(RelationType.LEADS, "president")))))
        .containsExactly(
            "“Speech by the mayor” is told in more than one wording of one point, the title of Bo"
                + " Marl: “chair” and “president”.");
  }

  @Test
  void somebody_may_be_described_in_many_ways() {
    assertThat(
            RUN.messages(
                dossier(
                    quote(10, title(RelationType.DESCRIBED_AS, "a friend")),
                    quote(30, title(RelationType.DESCRIBED_AS, "a sailor")))))
        .isEmpty();
  }

  @Test
  void a_party_may_be_named_here_and_described_there() {
    assertThat(
            RUN.messages(
                dossier(
                    quote(10, visitor(Participant.of("guest", Role.VISITOR))),
                    quote(30, visitor(Participant.described("a friend", Role.VISITOR))))))
        .containsExactly(
            "“Speech by the mayor” is told in more than one wording of one point, the visitor of"
                + " “Visit to the port”: Bo Marl and “a friend”.");
  }

  @Test
  void what_is_denied_is_another_point() {
    assertThat(
            RUN.messages(
                dossier(
                    quote(10, visitor(Participant.of("guest", Role.VISITOR))),
                    quote(30, visitor(Participant.described("a foe", Role.VISITOR))).negated())))
        .isEmpty();
  }

  @Test
  void a_toll_is_compared_in_the_speakers_mouth_only_with_itself() {
    assertThat(
            RUN.messages(
                dossier(
                    quote(10, Casualties.killed("3").in("visit")),
                    quote(30, Casualties.killed("4").in("visit")),
                    quote(50, Casualties.wounded("5").in("visit")))))
        .containsExactly(
            "“Speech by the mayor” is told in more than one wording of one point, how many were"
                + " killed: 3 and 4.");
  }

  @Test
  void what_hangs_on_two_conditions_is_two_points() {
    Occurrence.Builder guest = visitor(Participant.of("guest", Role.VISITOR));
    Occurrence.Builder mayor = visitor(Participant.of("mayor", Role.VISITOR));

    assertThat(RUN.messages(dossier(quote(10, guest.onlyIf("rain")), quote(30, mayor)))).isEmpty();
    assertThat(
            RUN.messages(
                dossier(quote(10, guest.onlyIf("rain")), quote(30, mayor.onlyIf("storm")))))
        .isEmpty();
    assertThat(
            RUN.messages(dossier(quote(10, guest.onlyIf("rain")), quote(30, mayor.onlyIf("rain")))))
        .hasSize(1);
  }
}

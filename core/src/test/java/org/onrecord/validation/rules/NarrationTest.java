package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Credibility;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Harm;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.validation.Finding;

class NarrationTest {
  private static Dossier.Builder dossier(Claim.Builder... claims) {
    return Dossier.builder("raid", "A raid")
        .actor(Actor.person("mayor", "Ada Quill"), Actor.collective("oar", "Red Oar"))
        .event(Event.of("raid", EventType.ATTACK).title("Raid").participant(Role.INITIATOR, "oar"))
        .claim(claims);
  }

  private static Claim.Builder told(Proposition.Builder says) {
    return Claim.narrated(says).citing("herald", 1, 9);
  }

  private static void adopts(Proposition.Builder says, String inWords) {
    assertThat(
            RuleRun.of("sources.narrator-adopts-claim")
                .messages(
                    dossier(told(says), Claim.by("mayor").states(says).citing("herald", 20, 30))))
        .containsExactly(
            "The publisher asserts in its own voice what it elsewhere attributes to Ada Quill: "
                + inWords
                + ".");
  }

  @Test
  void a_publisher_adopts_what_others_say() {
    adopts(Occurrence.of("raid"), "“Raid”");
    adopts(Responsibility.of("raid", "oar"), "that Red Oar answer for “Raid”");
    adopts(Relation.of("oar", RelationType.FIGHTS, "mayor"), "Red Oar fights Ada Quill");
    adopts(Reason.of("raid", ReasonKind.CAUSE, Because.event("storm")), "a reason for “Raid”");
    adopts(Casualties.killed("3").noun("dockers").in("raid"), "3 dockers killed");
    adopts(Casualties.of(Harm.CASUALTIES, "3").in("raid"), "3 casualties");
    adopts(Casualties.of(Harm.CASUALTIES, "3").noun("casualties").in("raid"), "3 casualties");
    adopts(Count.of(Counted.SITES, "3").of(EventId.of("raid")), "3 sites");
  }

  @Test
  void a_figure_is_named_as_it_was_given() {
    assertThat(
            RuleRun.of("sources.claim-unsourced")
                .messages(
                    dossier(
                        told(Count.of(Counted.CROWD, "3").noun("dockers")),
                        told(Casualties.killed("3").in("raid")))))
        .containsExactly(
            "The publisher gives 3 dockers in its own voice and cites nobody for it.",
            "The publisher gives 3 killed in its own voice and cites nobody for it.");
  }

  @Test
  void a_speaker_who_is_nobody_is_named_with_how_much_rests_on_it() {
    Claim.Builder one = Claim.by("oar").states(Occurrence.of("raid")).citing("herald", 1, 9);
    Claim.Builder two =
        Claim.by("oar")
            .states(Occurrence.of("raid"))
            .grade(Credibility.PROBABLY_TRUE)
            .citing("herald", 20, 30);

    assertThat(RuleRun.of("sources.anonymous-collective").messages(dossier(one)))
        .containsExactly("A statement rests on “Red Oar”, nobody of whom is named.");
    assertThat(RuleRun.of("sources.anonymous-collective").messages(dossier(one.id("a"), two)))
        .containsExactly(
            "2 statements rest on “Red Oar”, nobody of whom is named, yet one is graded better than"
                + " “cannot be judged”.");
  }

  @Test
  void judgements_on_one_thing_are_told_together_up_to_a_few() {
    Claim.Builder[] claims =
        IntStream.rangeClosed(1, 7)
            .mapToObj(number -> told(Assessment.of("judgement " + number, EventId.of("raid"))))
            .toArray(Claim.Builder[]::new);

    assertThat(RuleRun.of("sources.judgement-in-narration").messages(dossier(claims)))
        .containsExactly(
            "Of “Raid” the publisher says in its own voice, citing nobody: judgement 1; judgement 2;"
                + " judgement 3; judgement 4; judgement 5; and 2 more.");
  }

  @Test
  void evidence_is_a_sample_where_it_is_much() {
    Claim.Builder[] claims =
        IntStream.range(0, 300)
            .mapToObj(i -> Claim.by("oar").states(Occurrence.of("raid")).citing("herald", i, i + 1))
            .toArray(Claim.Builder[]::new);

    assertThat(RuleRun.of("sources.anonymous-collective").over(dossier(claims).build()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence()).hasSize(Finding.MOST_EVIDENCE));
  }

  private static List<String> judgements(Claim.Builder... claims) {
    return RuleRun.of("sources.judgement-in-narration").messages(dossier(claims));
  }

  private static Claim.Builder judged(String id, String judgement) {
    return told(Assessment.of(judgement, EventId.of("raid"))).id(id);
  }

  @Test
  void five_judgements_are_all_told() {
    assertThat(
            judgements(
                judged("a", "one"),
                judged("b", "two"),
                judged("c", "three"),
                judged("d", "four"),
                judged("e", "five")))
        .containsExactly(
            "Of “Raid” the publisher says in its own voice, citing nobody: one; two; three; four;"
                + " five.");
  }

  @Test
  void only_a_judgement_that_repeats_another_is_left_out() {
    String begins = "Of “Raid” the publisher says in its own voice, citing nobody: ";

    assertThat(judgements(judged("a", "one"), judged("b", "two").link(ClaimLinkType.REPEATS, "a")))
        .containsExactly(begins + "one.");
    assertThat(judgements(judged("a", "one"), judged("b", "two").link(ClaimLinkType.SUPPORTS, "a")))
        .containsExactly(begins + "one; two.");
    assertThat(judgements(judged("a", "one"), judged("b", "two").link(ClaimLinkType.REPEATS, "c")))
        .containsExactly(begins + "one; two.");
  }
}

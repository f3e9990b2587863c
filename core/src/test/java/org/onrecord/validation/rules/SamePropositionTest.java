package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.validation.rules.SameProposition.key;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Degree;
import org.onrecord.model.EventId;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;

class SamePropositionTest {
  @Test
  void an_event_is_one_whatever_is_told_of_it() {
    assertThat(key(Occurrence.of("vigil").at("port").build()))
        .isPresent()
        .isEqualTo(key(Occurrence.of("vigil").happens(Happens.IS).when("2031-04-11").build()))
        .isNotEqualTo(key(Occurrence.of("fire").build()));
  }

  @Test
  void what_is_to_come_or_depends_is_compared_with_nothing() {
    assertThat(key(Occurrence.of("vigil").happens(Happens.WILL).build())).isEmpty();
    assertThat(key(Occurrence.of("vigil").onlyIf("fire").build())).isEmpty();
    assertThat(key(Assessment.builder().paraphrase("it was large").build())).isEmpty();
  }

  @Test
  void responsibility_is_one_for_the_same_actors_in_the_same_degree() {
    assertThat(key(Responsibility.of("raid", "oar", "net").build()))
        .isPresent()
        .isEqualTo(key(Responsibility.of("raid", "net", "oar").build()))
        .isNotEqualTo(key(Responsibility.of("raid", "oar").build()))
        .isNotEqualTo(key(Responsibility.of("raid", "oar", "net").degree(Degree.ORDERED).build()));
  }

  @Test
  void a_relation_is_one_between_the_same_two_at_the_same_stage() {
    Relation.Builder leads = Relation.of("quill", RelationType.LEADS, "council");

    assertThat(key(leads.build()))
        .isPresent()
        .isEqualTo(key(Relation.of("quill", RelationType.LEADS, "council").title("head").build()))
        .isNotEqualTo(key(Relation.of("quill", RelationType.LEADS, "guild").build()))
        .isNotEqualTo(
            key(Relation.of("quill", RelationType.LEADS, "council").phase(Phase.FORMERLY).build()));
  }

  @Test
  void a_reason_is_one_if_the_same_event_is_the_reason() {
    Reason.Builder fire = Reason.of("vigil", ReasonKind.CAUSE, Because.event("fire"));

    assertThat(key(fire.build()))
        .isPresent()
        .isNotEqualTo(key(Reason.of("vigil", ReasonKind.CAUSE, Because.event("storm")).build()));
    assertThat(key(Reason.of("vigil", ReasonKind.CAUSE, Because.text("a fire")).build())).isEmpty();
  }

  @Test
  void a_figure_is_one_if_it_counts_the_same_and_says_as_much() {
    assertThat(key(Casualties.killed("3").among("dockers").in("fire").build()))
        .isPresent()
        .isEqualTo(key(Casualties.killed("3").among("dockers").in("fire").noun("men").build()))
        .isNotEqualTo(key(Casualties.killed("4").among("dockers").in("fire").build()))
        .isNotEqualTo(key(Casualties.wounded("3").among("dockers").in("fire").build()));
    assertThat(key(Count.of(Counted.CROWD, "300").of(EventId.of("vigil")).build()))
        .isPresent()
        .isNotEqualTo(key(Count.of(Counted.CROWD, "310").of(EventId.of("vigil")).build()));
  }
}

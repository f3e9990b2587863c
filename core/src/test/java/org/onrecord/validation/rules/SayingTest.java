package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Assessment;
import org.onrecord.model.Because;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Counted;
import org.onrecord.model.Degree;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Happens;
import org.onrecord.model.Harm;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.ReasonKind;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;

class SayingTest {
  private static final Saying SAYING =
      new Saying(
          DossierIndex.of(
              Dossier.builder("fire", "Fire")
                  .actor(
                      Actor.person("mayor", "Ada Quill"), Actor.organization("union", "Dock Union"))
                  .event(
                      Event.of("fire", EventType.EXPLOSION).title("Harbour fire"),
                      Event.of("strike", EventType.STATEMENT).title("Dock strike"))
                  .build()));

  private static String clause(Proposition.Builder says) {
    return SAYING.clause(says.build());
  }

  private static String topic(Proposition.Builder says) {
    return SAYING.topic(says.build());
  }

  @Test
  void a_clause_names_what_is_told_of_an_event() {
    assertThat(clause(Occurrence.of("fire"))).isEqualTo("“Harbour fire” happened");
    assertThat(clause(Occurrence.of("fire").happens(Happens.WOULD)))
        .isEqualTo("“Harbour fire” would happen");
    assertThat(clause(Responsibility.of("fire", "union").degree(Degree.CARRIED_OUT)))
        .isEqualTo("Dock Union carried out “Harbour fire”");
    assertThat(clause(Reason.of("fire", ReasonKind.CAUSE, Because.event("strike"))))
        .isEqualTo("“Dock strike” is a reason of “Harbour fire”");
    assertThat(clause(Reason.of("fire", ReasonKind.CAUSE, Because.text("a spark"))))
        .isEqualTo("“a spark” is a reason of “Harbour fire”");
  }

  @Test
  void a_relation_goes_by_its_title_rather_than_its_kind() {
    Relation.Builder kind = Relation.describedAs("union", ActorKind.ARMED_GROUP);

    assertThat(clause(Relation.of("mayor", RelationType.LEADS, "union")))
        .isEqualTo("Ada Quill leads Dock Union");
    assertThat(clause(Relation.of("mayor", RelationType.HOLDS_OFFICE, "union").title("chair")))
        .isEqualTo("Ada Quill holds office in Dock Union “chair”");
    assertThat(clause(kind)).isEqualTo("Dock Union is described as armed group");
    assertThat(clause(kind.title("militia"))).isEqualTo("Dock Union is described as “militia”");
  }

  @Test
  void a_clause_gives_figures_verdicts_and_what_else_is_said() {
    assertThat(clause(Casualties.killed("3").part(CasualtyCount.of(Harm.WOUNDED, ">=2"))))
        .isEqualTo("3 killed, >=2 wounded");
    assertThat(clause(Count.of(Counted.CROWD, "40").noun("marchers"))).isEqualTo("40 marchers");
    assertThat(clause(Count.of(Counted.CROWD, "40"))).isEqualTo("40 crowd");
    assertThat(clause(Verdict.of(VerdictKind.NOT_VERIFIED, "c1")))
        .isEqualTo("claim c1 is not verified");
    assertThat(clause(Verdict.of(VerdictKind.NOT_VERIFIED, "c1", "c2")))
        .isEqualTo("claim c1 and claim c2 are not verified");
    assertThat(clause(Assessment.of("the quay is slippery"))).isEqualTo("the quay is slippery");
  }

  @Test
  void a_topic_leaves_out_whether_an_event_happened_and_nothing_else() {
    Stance.Builder stance = Stance.of(Position.OPPOSES, ActorId.of("union"));

    assertThat(topic(Occurrence.of("fire"))).isEqualTo("“Harbour fire”");
    assertThat(topic(stance)).isEqualTo("opposition to Dock Union");
    assertThat(clause(stance)).isEqualTo("opposition to Dock Union");
    assertThat(topic(Casualties.killed("3"))).isEqualTo("3 killed");
  }
}

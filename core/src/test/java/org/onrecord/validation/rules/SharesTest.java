package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.Degree;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventType;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;
import org.onrecord.validation.Finding;

class SharesTest {
  private static Responsibility.Builder allOf(String actor) {
    return Responsibility.of("raids", actor).share(Quantifier.ALL);
  }

  private static Claim.Builder byOar() {
    return Claim.by("clerk").states(Responsibility.of("raids", "oar"));
  }

  private static Dossier.Builder dossier(Claim.Builder... claims) {
    return Dossier.builder("raids", "Raids")
        .actor(
            Actor.person("mayor", "Ada Quill"),
            Actor.person("clerk", "Bo Reed"),
            Actor.armedGroup("front", "Harbour Front"),
            Actor.armedGroup("wing", "East Wing"),
            Actor.armedGroup("cell", "Third Cell"),
            Actor.armedGroup("oar", "Red Oar"))
        .event(Event.of("raids", EventType.ATTACK))
        .claim(Claim.by("mayor").id("share").states(allOf("front")))
        .claim(claims);
  }

  private static Event.Builder raidBy(String actor) {
    return Event.of("raid", EventType.ATTACK).partOf("raids").participant(Role.INITIATOR, actor);
  }

  private static List<Finding> findings(Dossier.Builder dossier) {
    return RuleRun.of("counts.quantifiers-disagree").over(dossier.build());
  }

  private static List<String> others(Dossier.Builder dossier) {
    return findings(dossier).stream()
        .flatMap(finding -> finding.details().getOrDefault("actor", List.of()).stream())
        .toList();
  }

  private static List<String> evidence(Dossier.Builder dossier) {
    return findings(dossier).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(evidence -> evidence.record().value())
        .toList();
  }

  @Test
  void another_is_said_to_have_done_the_whole() {
    Dossier.Builder dossier = dossier(byOar().id("oar-did"));

    assertThat(others(dossier)).containsExactly("oar");
    assertThat(evidence(dossier)).contains("oar-did");
  }

  @Test
  void another_is_said_to_have_done_a_part_of_which_no_doer_is_on_record() {
    Claim.Builder part = Claim.by("clerk").id("part").states(Responsibility.of("raid", "oar"));

    assertThat(others(dossier(part).event(Event.of("raid", EventType.ATTACK).partOf("raids"))))
        .containsExactly("oar");
  }

  @Test
  void to_order_to_deny_and_to_think_possible_put_nothing_down_to_another() {
    Responsibility.Builder ordered = Responsibility.of("raids", "oar").degree(Degree.ORDERED);

    assertThat(others(dossier(Claim.by("clerk").states(ordered)))).isEmpty();
    assertThat(others(dossier(Claim.by("clerk").denies(Responsibility.of("raids", "oar")))))
        .isEmpty();
    assertThat(others(dossier(byOar().possibly()))).isEmpty();
    assertThat(others(dossier(byOar().probably()))).containsExactly("oar");
  }

  @Test
  void what_is_claimed_in_the_name_of_those_is_theirs() {
    assertThat(others(dossier(Claim.by("oar").claimsResponsibilityFor("raids"))))
        .containsExactly("oar");
    assertThat(others(dossier(Claim.by("oar").inNameOf("front").claimsResponsibilityFor("raids"))))
        .isEmpty();
    assertThat(others(dossier(Claim.by("oar").inNameOf("wing").claimsResponsibilityFor("raids"))))
        .containsExactly("oar");
  }

  @Test
  void whoever_belongs_to_those_at_whatever_remove_is_one_of_them() {
    Claim.Builder wing =
        Claim.by("clerk").states(Relation.of("wing", RelationType.PART_OF, "front"));
    Claim.Builder cell =
        Claim.by("clerk").states(Relation.of("wing", RelationType.UMBRELLA_OVER, "cell"));

    assertThat(others(dossier().event(raidBy("cell")))).containsExactly("cell");
    assertThat(others(dossier(wing).event(raidBy("wing")))).isEmpty();
    assertThat(others(dossier(wing).event(raidBy("cell")))).containsExactly("cell");
    assertThat(others(dossier(wing, cell).event(raidBy("cell")))).isEmpty();
  }

  @Test
  void circles_of_membership_end() {
    Claim.Builder there =
        Claim.by("clerk").states(Relation.of("wing", RelationType.PART_OF, "front"));
    Claim.Builder back =
        Claim.by("clerk").states(Relation.of("front", RelationType.PART_OF, "wing"));

    assertThat(others(dossier(there, back).event(raidBy("oar")))).containsExactly("oar");
  }

  @Test
  void denials_of_the_part_are_no_evidence_of_it() {
    Claim.Builder said = Claim.by("clerk").id("said").states(Occurrence.of("raid"));
    Claim.Builder denied = Claim.by("front").id("denied").denies(Occurrence.of("raid"));

    assertThat(evidence(dossier(said, denied).event(raidBy("oar"))))
        .contains("raid", "said")
        .doesNotContain("denied");
  }
}

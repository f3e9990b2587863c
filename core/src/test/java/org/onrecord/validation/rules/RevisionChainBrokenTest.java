package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Actor;
import org.onrecord.model.Provenance;
import org.onrecord.validation.Finding;

class RevisionChainBrokenTest {
  private static Actor revision(String name, String previous) {
    Provenance.Builder from = Provenance.builder().revision(name);
    if (!previous.isEmpty()) {
      from.previous(previous);
    }
    return Actor.person("mayor", "Ada Quill").provenance(from.build()).build();
  }

  private static List<String> messages(Actor... revisions) {
    return RuleRun.of("versions.revision-chain-broken").overCorpus(revisions).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void revisions_that_name_one_another_in_turn_are_a_chain() {
    assertThat(messages(revision("r1", ""))).isEmpty();
    assertThat(messages(revision("r2", "r1"))).isEmpty();
    assertThat(messages(revision("r1", ""), revision("r2", "r1"))).isEmpty();
    assertThat(messages(revision("r1", ""), revision("r3", "r2")))
        .containsExactly(
            "The revisions of actor mayor do not make one chain: 2 of them name no other as the"
                + " one before.");
  }

  @Test
  void a_later_number_needs_a_predecessor_unless_it_is_the_name_of_the_release() {
    Provenance.Builder named = Provenance.builder().dataset("Lumen events").revision("2");

    assertThat(messages(revision("2", "")))
        .containsExactly("Revision “2” of actor mayor does not say which one it revises.");
    assertThat(messages(from(named.release("2").build()))).isEmpty();
    assertThat(messages(from(named.release("1").build()))).hasSize(1);
  }

  private static Actor from(Provenance provenance) {
    return Actor.person("mayor", "Ada Quill").provenance(provenance).build();
  }

  @Test
  void revisions_that_lead_back_to_themselves_are_a_circle() {
    String circle = "The revisions of actor mayor do not make one chain: they go in a circle.";

    assertThat(messages(revision("r1", "r2"), revision("r2", "r1"))).containsExactly(circle);
    assertThat(messages(revision("r1", "r1"))).containsExactly(circle);
  }
}

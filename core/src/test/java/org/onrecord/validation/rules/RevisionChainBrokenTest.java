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
  void revisions_that_lead_back_to_themselves_are_a_circle() {
    String circle = "The revisions of actor mayor do not make one chain: they go in a circle.";

    assertThat(messages(revision("r1", "r2"), revision("r2", "r1"))).containsExactly(circle);
    assertThat(messages(revision("r1", "r1"))).containsExactly(circle);
  }
}

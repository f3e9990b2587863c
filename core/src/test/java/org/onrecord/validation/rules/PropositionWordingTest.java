package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Assessment;
import org.onrecord.model.ClaimId;
import org.onrecord.model.Dossier;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.EventType;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Stance;
import org.onrecord.model.Verdict;
import org.onrecord.model.VerdictKind;

class PropositionWordingTest {
  private static final DossierIndex INDEX =
      DossierIndex.of(
          Dossier.builder("raid", "Raid")
              .event(Event.of("raid", EventType.RAID).title("The raid"))
              .build());

  private static String of(Proposition.Builder says) {
    return new PropositionWording(new Wording(INDEX)).of(says.build());
  }

  @Test
  void a_stance_a_judgement_and_a_verdict_have_words() {
    assertThat(of(Stance.of(Position.OPPOSES, EventId.of("raid"))))
        .isEqualTo("a stance on “The raid”");
    assertThat(of(Assessment.of("it was reckless", EventId.of("raid"))))
        .isEqualTo("it was reckless");
    assertThat(of(Verdict.builder().verdict(VerdictKind.DENIED).claim(ClaimId.of("c1"))))
        .isEqualTo("a verdict");
  }
}

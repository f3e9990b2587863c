package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Details;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Phase;
import org.onrecord.model.Proposition;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;

class ToldStateTest {
  private static Optional<ToldState> told(Proposition.Builder says) {
    return ToldState.of(Claim.by("mayor").id("c1").states(says).build());
  }

  private static ToldState leads(Phase phase) {
    return told(Relation.of("mayor", RelationType.LEADS, "guild").phase(phase)).orElseThrow();
  }

  @Test
  void only_what_was_or_is_is_a_state() {
    assertThat(told(Occurrence.of("siege").happens(Happens.DID))).isPresent();
    assertThat(told(Occurrence.of("siege").happens(Happens.IS))).isPresent();
    assertThat(told(Occurrence.of("siege").happens(Happens.WILL))).isEmpty();
    assertThat(told(Occurrence.of("siege").happens(Happens.IS).onlyIf("storm"))).isEmpty();
  }

  @Test
  void only_a_state_without_a_turn_is_in_its_course() {
    assertThat(leads(Phase.STILL)).matches(ToldState::isInItsCourse).matches(ToldState::holds);
    assertThat(leads(Phase.BEGAN))
        .matches(told -> !told.isInItsCourse())
        .matches(told -> !told.holds())
        .matches(told -> !told.isOver());
    assertThat(leads(Phase.FORMERLY))
        .matches(told -> !told.isInItsCourse())
        .matches(told -> !told.holds())
        .matches(ToldState::isOver);
  }

  @Test
  void the_words_of_a_date_are_kept() {
    Details.Builder details = Details.builder().when(Dating.of("2031-04", "last spring"));

    assertThat(told(Occurrence.of("siege").details(details)).orElseThrow().words())
        .contains("last spring");
  }
}

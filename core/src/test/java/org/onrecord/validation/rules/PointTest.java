package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.model.Assessment;
import org.onrecord.model.Claim;
import org.onrecord.model.EventId;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Position;
import org.onrecord.model.Proposition;
import org.onrecord.model.Ref;
import org.onrecord.model.Stance;

class PointTest {
  private static Point of(Proposition.Builder says) {
    return Point.of(Claim.by("mayor").states(says).id("c").build());
  }

  @Test
  void details_make_no_other_point_of_an_occurrence() {
    assertThat(of(Occurrence.of("fire").when("2031-04-11"))).isEqualTo(of(Occurrence.of("fire")));
    assertThat(of(Occurrence.of("fire").happens(Happens.WILL)))
        .isNotEqualTo(of(Occurrence.of("fire")));
    assertThat(of(Occurrence.of("flood"))).isNotEqualTo(of(Occurrence.of("fire")));
  }

  @Test
  void a_paraphrase_makes_no_other_point_of_a_stance() {
    Ref fire = EventId.of("fire");

    assertThat(of(Stance.of(Position.OPPOSES, fire).paraphrase("it has to end")))
        .isEqualTo(of(Stance.of(Position.OPPOSES, fire)));
    assertThat(of(Stance.of(Position.SUPPORTS, fire)))
        .isNotEqualTo(of(Stance.of(Position.OPPOSES, fire)));
  }

  @Test
  void what_has_no_details_is_a_point_as_it_stands() {
    assertThat(of(Assessment.of("it was dark"))).isNotEqualTo(of(Assessment.of("it was light")));
  }

  @Test
  void a_denial_is_another_point() {
    Claim denial = Claim.by("mayor").denies(Occurrence.of("fire")).id("c").build();

    assertThat(Point.of(denial)).isNotEqualTo(of(Occurrence.of("fire")));
  }
}

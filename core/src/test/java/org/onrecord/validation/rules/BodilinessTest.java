package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorId;
import org.onrecord.model.ActorKind;
import org.onrecord.model.Claim;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Relation;
import org.onrecord.model.RelationType;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Role;

class BodilinessTest {
  private static final ActorId BRAND = ActorId.of("brand");

  private static Set<Bodiliness> signs(Proposition.Builder says) {
    Claim claim = Claim.by("mayor").id("told").states(says).build();
    return Bodiliness.signs(BRAND, List.of(claim)).keySet();
  }

  @Test
  void a_relation_shows_what_its_subject_is() {
    assertThat(signs(Relation.describedAs("brand", ActorKind.BRAND)))
        .containsExactly(Bodiliness.MERE_NAME);
    assertThat(signs(Relation.describedAs("brand", ActorKind.ARMED_GROUP)))
        .containsExactly(Bodiliness.CALLED_A_BODY);
    assertThat(signs(Relation.of("brand", RelationType.FOLLOWS, "guild")))
        .containsExactly(Bodiliness.UNDER_ORDERS);
    assertThat(signs(Relation.of("brand", RelationType.OPPOSES, "guild"))).isEmpty();
  }

  @Test
  void a_relation_shows_that_its_object_has_members() {
    assertThat(signs(Relation.of("guild", RelationType.MEMBER_OF, "brand")))
        .containsExactly(Bodiliness.MEMBERS);
    assertThat(signs(Relation.of("guild", RelationType.OPPOSES, "brand"))).isEmpty();
  }

  @Test
  void an_event_shows_what_is_done_by_it_or_in_its_name() {
    assertThat(signs(Responsibility.of("raid", "brand"))).containsExactly(Bodiliness.ACTS);
    assertThat(signs(Occurrence.of("raid").participant(Role.INITIATOR, "brand")))
        .containsExactly(Bodiliness.ACTS);
    assertThat(signs(Occurrence.of("raid").participant(Role.IN_NAME_OF, "brand")))
        .containsExactly(Bodiliness.NAME_IN_USE);
    assertThat(signs(Occurrence.of("raid").participant(Role.TARGET, "brand"))).isEmpty();
  }
}

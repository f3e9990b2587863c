package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.model.ActorId;
import org.onrecord.model.ClaimId;
import org.onrecord.model.EventId;
import org.onrecord.model.Ref;

class NumberedIdsTest {
  private final NumberedIds ids = new NumberedIds();

  @Test
  void numbers_ids_in_the_order_in_which_they_first_come() {
    assertThat(ids.of(EventId.of("raid"))).isEqualTo(0);
    assertThat(ids.of(EventId.of("fire"))).isEqualTo(1);
    assertThat(ids.of(EventId.of("raid"))).isEqualTo(0);
  }

  @Test
  void one_text_as_two_kinds_of_id_is_two_ids() {
    assertThat(ids.of(EventId.of("raid"))).isEqualTo(0);
    assertThat(ids.of(ActorId.of("raid"))).isEqualTo(1);
    assertThat(ids.of(ClaimId.of("raid"))).isEqualTo(2);
    assertThat(ids.of(EventId.of("raid"))).isEqualTo(0);
  }

  @Test
  void texts_of_one_hash_are_different_ids() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    assertThat(ids.of(EventId.of("Aa"))).isEqualTo(0);
    assertThat(ids.of(EventId.of("BB"))).isEqualTo(1);
  }

  @Test
  void does_what_a_map_does_with_many() {
    Random random = new Random(3);
    Map<Ref, Integer> expected = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      Ref.Kind kind = random.nextBoolean() ? Ref.Kind.EVENT : Ref.Kind.CLAIM;
      Ref ref = kind.ref("x" + random.nextInt(30_000));
      int known = expected.size();
      assertThat(ids.of(ref)).isEqualTo(expected.computeIfAbsent(ref, fresh -> known));
    }
  }
}

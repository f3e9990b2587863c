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

class KeyTableTest {
  private final KeyTable keys = new KeyTable();

  @Test
  void numbers_ids_in_the_order_in_which_they_first_come() {
    assertThat(keys.add(EventId.of("raid"))).isEqualTo(0);
    assertThat(keys.add(EventId.of("fire"))).isEqualTo(1);
    assertThat(keys.add(EventId.of("raid"))).isEqualTo(0);
    assertThat(keys.size()).isEqualTo(2);
  }

  @Test
  void one_text_as_two_kinds_of_id_is_two_ids() {
    assertThat(keys.add(EventId.of("raid"))).isEqualTo(0);
    assertThat(keys.find(ActorId.of("raid"))).isEqualTo(KeyTable.NONE);
    assertThat(keys.add(ClaimId.of("raid"))).isEqualTo(1);
    assertThat(keys.add("raid")).isEqualTo(2);
  }

  @Test
  void what_was_not_found_is_found_once_it_is_there() {
    EventId raid = EventId.of("raid");
    assertThat(keys.find(raid)).isEqualTo(KeyTable.NONE);
    assertThat(keys.size()).isEqualTo(0);
    keys.add(raid);
    assertThat(keys.find(raid)).isEqualTo(0);
  }

  @Test
  void does_what_a_map_does_with_many() {
    Random random = new Random(3);
    Map<Ref, Integer> expected = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      Ref.Kind kind = random.nextBoolean() ? Ref.Kind.EVENT : Ref.Kind.CLAIM;
      Ref ref = kind.ref("x" + random.nextInt(30_000));
      if (random.nextBoolean()) {
        assertThat(keys.find(ref)).isEqualTo(expected.getOrDefault(ref, KeyTable.NONE));
      } else {
        int known = expected.size();
        assertThat(keys.add(ref)).isEqualTo(expected.computeIfAbsent(ref, fresh -> known));
      }
    }
    assertThat(keys.size()).isEqualTo(expected.size());
  }

  @Test
  void pairs_of_numbers_are_keys_too() {
    assertThat(keys.add(1, 2)).isEqualTo(0);
    assertThat(keys.add(2, 1)).isEqualTo(1);
    assertThat(keys.find(1, 2)).isEqualTo(0);
    assertThat(keys.find(0, 3)).isEqualTo(KeyTable.NONE);
  }
}

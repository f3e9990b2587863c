package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  private final KeyTable keys = new KeyTable();

  @Test
  void numbers_texts_in_the_order_in_which_they_first_come() {
    assertThat(keys.add("raid")).isEqualTo(0);
    assertThat(keys.add("fire")).isEqualTo(1);
    assertThat(keys.add("raid")).isEqualTo(0);
    assertThat(keys.add("raid", 1)).isEqualTo(2);
    assertThat(keys.size()).isEqualTo(3);
  }

  @Test
  void what_was_not_found_is_found_once_it_is_there() {
    assertThat(keys.find(7, 3)).isEqualTo(KeyTable.NONE);
    assertThat(keys.size()).isEqualTo(0);
    keys.add(7, 3);
    assertThat(keys.find(7, 3)).isEqualTo(0);
    assertThat(keys.find(7, 2)).isEqualTo(KeyTable.NONE);
    assertThat(keys.find(3, 7)).isEqualTo(KeyTable.NONE);
  }

  @Test
  void does_what_a_map_does_with_many() {
    Random random = new Random(3);
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 200_000; i++) {
      long key = (long) random.nextInt(30) << Integer.SIZE | random.nextInt(1000);
      int known = expected.size();
      if (random.nextBoolean()) {
        assertThat(keys.find(key, 1)).isEqualTo(expected.getOrDefault(key, KeyTable.NONE));
      } else {
        assertThat(keys.add(key, 1)).isEqualTo(expected.computeIfAbsent(key, fresh -> known));
      }
    }
    assertThat(keys.size()).isEqualTo(expected.size());
  }
}

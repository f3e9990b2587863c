package org.onrecord.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ColumnTest {
  private static final int FAR = 100_000;

  @Test
  void of_ints_does_what_a_map_does() {
    IntColumn column = new IntColumn(-1);
    Map<Integer, Integer> expected = new HashMap<>();
    Random random = new Random(5);
    int last = -1;
    for (int i = 0; i < 20_000; i++) {
      int index = random.nextInt(random.nextBoolean() ? 100 : FAR);
      int value = random.nextInt();
      column.set(index, value);
      expected.put(index, value);
      last = Math.max(last, index);
    }
    for (int index = 0; index < FAR + 100; index++) {
      assertThat(column.get(index)).isEqualTo(expected.getOrDefault(index, -1));
    }
    assertThat(column.size()).isEqualTo(last + 1);
  }

  @Test
  void of_longs_grows_over_many_chunks() {
    LongColumn column = new LongColumn(Long.MIN_VALUE);
    for (long i = 0; i < FAR; i++) {
      column.add(i * i);
    }
    assertThat(column.size()).isEqualTo(FAR);
    assertThat(column.toArray())
        .isEqualTo(LongStream.range(0, FAR).map(number -> number * number).toArray());
    assertThat(column.get(FAR)).isEqualTo(Long.MIN_VALUE);
    assertThat(column.get(3 * FAR)).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void has_the_agreed_number_between_those_that_were_set() {
    IntColumn column = new IntColumn(7);
    column.set(FAR, 1);
    column.set(3, 2);

    assertThat(column.get(2)).isEqualTo(7);
    assertThat(column.get(3)).isEqualTo(2);
    assertThat(column.get(FAR - 1)).isEqualTo(7);
    assertThat(column.get(FAR)).isEqualTo(1);
    assertThat(column.size()).isEqualTo(FAR + 1);
  }
}

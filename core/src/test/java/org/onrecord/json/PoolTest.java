package org.onrecord.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Equal values are shared, and there are never more than so many of them. */
class PoolTest {
  private final Pool<List<String>> pool = new Pool<>();

  private List<String> get(String text) {
    char[] padded = ('"' + text + '"').toCharArray();
    Function<String, List<String>> make = List::of;
    return pool.get(padded, 1, text.length(), make);
  }

  @Test
  void equal_texts_give_the_same_value() {
    assertThat(get("ada")).isEqualTo(List.of("ada")).isSameAs(get("ada")).isNotSameAs(get("bo"));
    assertThat(get("")).isSameAs(get(""));
  }

  @Test
  void few_values_are_all_kept_while_the_pool_grows() {
    List<List<String>> first = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      first.add(get("actor-" + i));
    }

    long shared = first.stream().filter(value -> get(value.get(0)) == value).count();

    assertThat(shared).isGreaterThan(700);
  }

  @Test
  void texts_of_the_same_hash_are_not_taken_for_each_other() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(get("Aa")).isEqualTo(List.of("Aa"));
    assertThat(get("BB")).isEqualTo(List.of("BB"));
    assertThat(get("Aa")).isEqualTo(List.of("Aa"));
  }
}

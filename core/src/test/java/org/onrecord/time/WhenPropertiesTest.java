package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What must hold of every value, tried on many from a seeded generator. */
class WhenPropertiesTest {
  private static final int RUNS = 20_000;

  @Test
  void a_valid_text_comes_back_as_it_was_and_reads_the_same_both_ways() {
    EdtfGenerator generator = new EdtfGenerator(1);
    for (int i = 0; i < RUNS; i++) {
      String text = generator.expression();
      When when = When.parse(text);

      assertThat(when).hasToString(text).isEqualTo(When.read(text));
      assertThat(When.parse(when.toString())).isEqualTo(when).hasSameHashCodeAs(when);
      assertThat(when.problem()).isEmpty();
    }
  }

  @Test
  void the_earliest_day_is_never_after_the_latest_of_a_parsed_value() {
    EdtfGenerator generator = new EdtfGenerator(2);
    for (int i = 0; i < RUNS; i++) {
      When when = When.parse(generator.expression());
      if (when.earliest().isPresent() && when.latest().isPresent()) {
        assertThat(when.earliest().get()).as("%s", when).isBeforeOrEqualTo(when.latest().get());
      }
    }
  }

  @Test
  void reading_keeps_anything_and_parsing_refuses_what_reading_found_wrong() {
    EdtfGenerator generator = new EdtfGenerator(3);
    int refused = 0;
    for (int i = 0; i < RUNS; i++) {
      String text = i % 2 == 0 ? generator.garbage() : generator.spoilt(generator.expression());
      When when = When.read(text);
      assertThat(when).hasToString(text);
      if (when.isReadable() && !when.isReversed()) {
        assertThat(When.parse(text)).isEqualTo(when);
        continue;
      }
      refused++;
      assertThat(when.problem()).isPresent();
      assertThatExceptionOfType(WhenFormatException.class)
          .isThrownBy(() -> When.parse(text))
          .satisfies(e -> assertThat(e.position()).isBetween(0, text.length()))
          .satisfies(e -> assertThat(e.input()).isEqualTo(text));
    }
    assertThat(refused).isGreaterThan(RUNS / 2);
  }

  @Test
  void relations_keep_to_their_laws() {
    List<When> values = values(4, 250);
    for (When a : values) {
      for (When b : values) {
        String pair = a + " and " + b;
        assertThat(a.after(b)).as(pair).isEqualTo(b.before(a));
        assertThat(a.overlaps(b)).as(pair).isEqualTo(b.overlaps(a));
        assertThat(a.sameDay(b)).as(pair).isEqualTo(b.sameDay(a));
        implies(pair, a.contains(b), a.overlaps(b), Truth.YES);
        implies(pair, a.before(b), b.before(a), Truth.NO);
        implies(pair, a.sameDay(b), a.contains(b), Truth.YES);
        if (a.form() != Form.DATE_TIME || b.form() != Form.DATE_TIME) {
          // Two date-times can be of one day and one still before the other.
          implies(pair, a.before(b), a.overlaps(b), Truth.NO);
          implies(pair, a.sameDay(b), a.before(b), Truth.NO);
        }
        implies(pair, a.overlaps(b).not(), a.sameDay(b), Truth.NO);
      }
    }
  }

  @Test
  void plain_days_relate_as_local_dates_do() {
    EdtfGenerator generator = new EdtfGenerator(5);
    for (int i = 0; i < RUNS; i++) {
      LocalDate a = generator.nearDay();
      LocalDate b = generator.nearDay();
      assertThat(When.of(a).before(When.of(b))).isEqualTo(Truth.of(a.isBefore(b)));
      assertThat(When.of(a).after(When.of(b))).isEqualTo(Truth.of(a.isAfter(b)));
      assertThat(When.of(a).sameDay(When.of(b))).isEqualTo(Truth.of(a.equals(b)));
      assertThat(When.of(a).overlaps(When.of(b))).isEqualTo(Truth.of(a.equals(b)));
      assertThat(When.of(a).contains(When.of(b))).isEqualTo(Truth.of(a.equals(b)));
    }
  }

  @Test
  void date_times_relate_as_instants_do() {
    EdtfGenerator generator = new EdtfGenerator(8);
    for (int i = 0; i < RUNS; i++) {
      String a = generator.dateTime(generator.nearDay());
      String b = generator.dateTime(LocalDate.parse(a.substring(0, 10)));
      When left = When.parse(a);
      When right = When.parse(b);
      if (left.offset().isPresent() && right.offset().isPresent()) {
        assertThat(left.before(right))
            .as("%s and %s", a, b)
            .isEqualTo(Truth.of(instant(left).isBefore(instant(right))));
      } else if (left.offset().isEmpty() && right.offset().isEmpty()) {
        assertThat(left.before(right)).isEqualTo(Truth.of(clock(left).isBefore(clock(right))));
      }
    }
  }

  @Test
  void less_knowledge_never_turns_an_answer_round() {
    EdtfGenerator generator = new EdtfGenerator(6);
    for (int i = 0; i < RUNS / 5; i++) {
      String day = generator.nearDay().toString();
      When other = When.of(generator.nearDay());
      List<String> vaguer =
          List.of(
              day + "?", day.substring(0, 8) + "XX", day.substring(0, 8) + "~" + day.substring(8));
      for (String vague : vaguer) {
        notTurned(When.parse(day), When.parse(vague), other, When::before);
        notTurned(When.parse(day), When.parse(vague), other, When::after);
        notTurned(When.parse(day), When.parse(vague), other, When::sameDay);
        notTurned(When.parse(day), When.parse(vague), other, When::overlaps);
        notTurned(When.parse(day), When.parse(vague), other, When::contains);
      }
    }
  }

  @Test
  void the_order_for_lists_is_total_and_agrees_with_equals() {
    List<When> sorted = values(7, 300);
    sorted.add(When.read("not a date"));
    List<When> shuffled = new ArrayList<>(sorted);
    sorted.sort(When.chronological());
    Collections.shuffle(shuffled, new Random(7));
    shuffled.sort(When.chronological());

    assertThat(shuffled).isEqualTo(sorted);
    assertThat(sorted.get(sorted.size() - 1)).hasToString("not a date");
    for (int i = 1; i < sorted.size(); i++) {
      int order = When.chronological().compare(sorted.get(i - 1), sorted.get(i));
      assertThat(order == 0).isEqualTo(sorted.get(i - 1).equals(sorted.get(i)));
    }
  }

  private static LocalDateTime clock(When dateTime) {
    LocalDate day = dateTime.earliest().orElseThrow();
    return dateTime.time().map(day::atTime).orElseGet(() -> day.plusDays(1).atStartOfDay());
  }

  private static Instant instant(When dateTime) {
    return clock(dateTime).toInstant(dateTime.offset().orElseThrow());
  }

  private static List<When> values(long seed, int count) {
    EdtfGenerator generator = new EdtfGenerator(seed);
    List<When> values = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      values.add(i % 3 == 0 ? When.of(generator.nearDay()) : When.parse(generator.expression()));
    }
    return values;
  }

  private static void implies(String pair, Truth premise, Truth conclusion, Truth expected) {
    if (premise == Truth.YES) {
      assertThat(conclusion).as(pair).isEqualTo(expected);
    }
  }

  private static void notTurned(
      When known, When vague, When other, BiFunction<When, When, Truth> relation) {
    assertThat(relation.apply(vague, other))
        .as("%s for %s against %s", vague, known, other)
        .isIn(relation.apply(known, other), Truth.UNKNOWN);
  }
}

package org.onrecord.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.time.Truth;

/** What must hold for every line-up, tried on many from a seeded generator. */
class TallyPropertyTest {
  private static final int ROUNDS = 200;
  private static final List<String> SPEAKERS = List.of("mayor", "union", "agency");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_envelope_encloses_all_and_all_enclose_the_agreement(long seed) {
    Random random = new Random(seed);
    int agreed = 0;
    for (int i = 0; i < ROUNDS; i++) {
      LineUp toll = lineUp(claims(random, 2 + random.nextInt(6)));
      Range<Long> envelope = toll.envelope().orElseThrow();

      assertThat(toll.figures()).allMatch(figure -> envelope.encloses(figure.range()));
      if (toll.agreement().isPresent()) {
        Range<Long> agreement = toll.agreement().get();
        agreed++;
        assertThat(toll.figures()).allMatch(figure -> figure.range().encloses(agreement));
        assertThat(envelope.encloses(agreement)).isTrue();
        assertThat(toll.conflicts()).isEmpty();
      }
    }
    assertThat(agreed).as("some agree, others do not").isBetween(1, ROUNDS - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void the_order_of_claims_changes_nothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      List<Claim.Builder> claims = claims(random, i % 10 == 0 ? 300 : 12);
      LineUp toll = lineUp(claims);
      Collections.shuffle(claims, random);
      LineUp shuffled = lineUp(claims);

      assertThat(pairs(shuffled)).isEqualTo(pairs(toll));
      assertThat(shuffled.envelope()).isEqualTo(toll.envelope());
      assertThat(shuffled.agreement()).isEqualTo(toll.agreement());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void the_conflicts_are_those_that_every_pair_looked_at_would_give(long seed) {
    Random random = new Random(seed);
    int conflicts = 0;
    for (int i = 0; i < ROUNDS; i++) {
      LineUp toll = lineUp(claims(random, 2 + random.nextInt(20)));
      conflicts += toll.conflicts().size();

      assertThat(pairs(toll)).isEqualTo(everyPair(toll));
    }
    assertThat(conflicts).isGreaterThan(ROUNDS);
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void of_many_all_who_are_in_dispute_are_found_and_the_pairs_do_not_outgrow_them(long seed) {
    LineUp toll = lineUp(claims(new Random(seed), 2_000));

    assertThat(members(pairs(toll))).isEqualTo(members(everyPair(toll)));
    assertThat(toll.conflicts()).hasSizeLessThanOrEqualTo(2 * toll.figures().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13})
  void every_step_leads_from_a_day_that_is_surely_earlier(long seed) {
    LineUp toll = lineUp(claims(new Random(seed), 500));

    assertThat(toll.steps())
        .isNotEmpty()
        .allMatch(
            step ->
                step.from().date().orElseThrow().before(step.to().date().orElseThrow())
                    == Truth.YES)
        .doesNotHaveDuplicates();
  }

  private static Set<String> everyPair(LineUp toll) {
    Set<String> pairs = new TreeSet<>();
    for (Figure one : toll.figures()) {
      for (Figure other : toll.figures()) {
        boolean sameDay = one.asOf().equals(other.asOf());
        if (sameDay && one.quantity().isLessThan(other.quantity()) == Truth.YES) {
          pairs.add(pair(one, other));
        }
      }
    }
    return pairs;
  }

  private static Set<String> pairs(LineUp toll) {
    return toll.conflicts().stream()
        .map(conflict -> pair(conflict.first(), conflict.second()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pair(Figure one, Figure other) {
    return List.of(Toll.name(one), Toll.name(other)).stream().sorted().toList().toString();
  }

  private static Set<String> members(Set<String> pairs) {
    Set<String> members = new HashSet<>();
    pairs.forEach(pair -> Collections.addAll(members, pair.split("[\\[\\], ]+")));
    return members;
  }

  private static LineUp lineUp(List<Claim.Builder> claims) {
    return Toll.lineUp(claims.toArray(Claim.Builder[]::new));
  }

  private static List<Claim.Builder> claims(Random random, int size) {
    List<Claim.Builder> claims = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Casualties.Builder says = Casualties.killed(quantity(random)).in("fire");
      int day = random.nextInt(5);
      Claim.Builder claim = Claim.by(SPEAKERS.get(random.nextInt(3))).id("claim-" + i);
      claims.add(claim.states(day == 0 ? says : says.asOf("2031-04-1" + day)));
    }
    return claims;
  }

  private static String quantity(Random random) {
    int number = random.nextInt(60);
    return switch (random.nextInt(7)) {
      case 0 -> ">=" + number;
      case 1 -> ">" + number;
      case 2 -> "<" + (number + 1);
      case 3 -> "~" + number;
      case 4 -> number + ".." + (number + random.nextInt(30));
      case 5 -> "tens";
      default -> String.valueOf(number);
    };
  }
}

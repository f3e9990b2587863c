package org.onrecord.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.time.Truth;

/** What must hold for every quantity, tried on many from a seeded generator. */
class QuantityPropertyTest {

  private static final int ROUNDS = 2_000;
  private static final List<String> WORDS = List.copyOf(Lexicon.standard().words());
  private static final List<Lexicon> LEXICONS = List.of(Lexicon.standard(), Lexicon.acled());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyNotationComesBackAsItWas(long seed) {
    Random random = new Random(seed);
    Set<QuantityKind> seen = EnumSet.of(QuantityKind.UNREADABLE);
    for (int i = 0; i < ROUNDS; i++) {
      String text = notation(random, i % 2 == 0);
      Quantity quantity = Quantity.parse(text);
      seen.add(quantity.kind());

      assertThat(quantity).isEqualTo(Quantity.read(text));
      assertThat(quantity.notation()).isEqualTo(text);
      assertThat(quantity.toString()).isEqualTo(text);
      assertThat(Quantity.parse(quantity.toString()))
          .isEqualTo(quantity)
          .hasSameHashCodeAs(quantity);
    }
    assertThat(seen).as("the generator writes every form").containsExactly(QuantityKind.values());
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void readTakesAnythingAndAgreesWithParse(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 4 * ROUNDS; i++) {
      String text = i % 2 == 0 ? garbage(random) : damaged(notation(random, true), random);
      Quantity read = Quantity.read(text);

      assertThat(read.notation()).isEqualTo(text);
      assertThat(read.range()).isNotNull();
      try {
        assertThat(Quantity.parse(text)).isEqualTo(read);
        assertThat(read.isReadable()).isTrue();
      } catch (QuantityFormatException e) {
        assertThat(read.isReadable()).as(text).isFalse();
        assertThat(e.position()).isBetween(0, text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void aSumHoldsEverySumAndNothingMore(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Lexicon lexicon = LEXICONS.get(i % 2);
      Quantity a = Quantity.parse(notation(random, true));
      Quantity b = Quantity.parse(notation(random, true));
      Quantity sum = a.plus(b, lexicon);

      for (long x : members(a, lexicon)) {
        for (long y : members(b, lexicon)) {
          assertThat(sum.range(Lexicon.standard()).contains(x + y))
              .as("%s + %s = %s holds %s + %s", a, b, sum, x, y)
              .isTrue();
        }
      }
      Span expected = Span.of(a.range(lexicon)).plus(Span.of(b.range(lexicon)));
      Span found = Span.of(sum.range());
      assertThat(found.least()).as("%s + %s = %s", a, b, sum).isEqualTo(expected.least());
      assertThat(found.greatest()).as("%s + %s = %s", a, b, sum).isEqualTo(expected.greatest());
      assertThat(b.plus(a, lexicon)).isEqualTo(sum);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {10, 11})
  void sumsOfAnythingNeverWrapOrThrow(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Quantity a = Quantity.parse(notation(random, false));
      Quantity b = Quantity.parse(notation(random, false));
      Quantity sum = a.plus(b);
      for (long x : members(a, Lexicon.standard())) {
        for (long y : members(b, Lexicon.standard())) {
          long total = x + y;
          boolean wraps = ((x ^ total) & (y ^ total)) < 0;
          assertThat(wraps || sum.range().contains(total))
              .as("%s + %s = %s holds %s + %s", a, b, sum, x, y)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {12, 13, 14})
  void yesMeansEveryPairAndNoMeansNone(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Lexicon lexicon = LEXICONS.get(i % 2);
      Quantity a = Quantity.parse(notation(random, true));
      Quantity b = Quantity.parse(notation(random, true));

      check(a, b, lexicon, a.isLessThan(b, lexicon), (x, y) -> x < y);
      check(a, b, lexicon, a.isMoreThan(b, lexicon), (x, y) -> x > y);
      check(a, b, lexicon, a.isEqualTo(b, lexicon), (x, y) -> x.equals(y));
    }
  }

  private static void check(
      Quantity a, Quantity b, Lexicon lexicon, Truth answer, BiPredicate<Long, Long> holds) {
    Set<Truth> seen = EnumSet.noneOf(Truth.class);
    for (long x : members(a, lexicon)) {
      for (long y : members(b, lexicon)) {
        seen.add(Truth.of(holds.test(x, y)));
      }
    }
    if (answer != Truth.UNKNOWN) {
      assertThat(seen).as("%s and %s", a, b).containsExactly(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {15, 16})
  void unknownMeansThatBothAnswersArePossible(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      Quantity a = Quantity.parse(notation(random, true));
      Quantity b = Quantity.parse(notation(random, true));
      // Only of bounded ranges are both ends among the members tried.
      if (!isBounded(a) || !isBounded(b) || a.isLessThan(b) != Truth.UNKNOWN) {
        continue;
      }
      Set<Boolean> seen = new HashSet<>();
      for (long x : members(a, Lexicon.standard())) {
        members(b, Lexicon.standard()).forEach(y -> seen.add(x < y));
      }
      assertThat(seen).as("%s < %s", a, b).hasSize(2);
    }
  }

  private static boolean isBounded(Quantity quantity) {
    return quantity.range().hasLowerBound() && quantity.range().hasUpperBound();
  }

  /** Some numbers that the quantity may mean, its first and last ones among them. */
  private static List<Long> members(Quantity quantity, Lexicon lexicon) {
    if (!quantity.members().isEmpty()) {
      return quantity.members();
    }
    Range<Long> range = quantity.range(lexicon);
    long low = range.hasLowerBound() ? range.lowerEndpoint() : range.upperEndpoint() - 50;
    long high = range.hasUpperBound() ? range.upperEndpoint() : range.lowerEndpoint() + 50;
    List<Long> members = new ArrayList<>();
    for (long candidate :
        new long[] {low, low + 1, low + 2, low / 2 + high / 2, high - 2, high - 1, high}) {
      if (range.contains(candidate)) {
        members.add(candidate);
      }
    }
    return members;
  }

  private static String notation(Random random, boolean small) {
    String amount = random.nextInt(4) == 0 ? pick(WORDS, random) : number(random, small);
    return switch (random.nextInt(10)) {
      case 0 -> amount;
      case 1 -> ">=" + amount;
      case 2 -> ">" + amount;
      case 3 -> "<=" + amount;
      case 4 -> "<" + amount;
      case 5 -> "~" + amount;
      case 6 -> "<~" + amount;
      case 7 -> number(random, small) + ".." + number(random, small) + best(random, small);
      case 8 -> oneOf(random, small);
      default -> random.nextInt(4) == 0 ? "?" : number(random, small);
    };
  }

  private static String best(Random random, boolean small) {
    return random.nextBoolean() ? "(" + number(random, small) + ")" : "";
  }

  private static String oneOf(Random random, boolean small) {
    StringBuilder text = new StringBuilder("[").append(number(random, small));
    for (int more = random.nextInt(4); more > 0; more--) {
      text.append(',').append(number(random, small));
    }
    return text.append(']').toString();
  }

  private static String number(Random random, boolean small) {
    long near = random.nextInt(60) - 8L;
    if (small) {
      return Long.toString(near);
    }
    return Long.toString(
        switch (random.nextInt(4)) {
          case 0 -> near;
          case 1 -> Long.MAX_VALUE - random.nextInt(3);
          case 2 -> Long.MIN_VALUE + random.nextInt(3);
          default -> random.nextLong();
        });
  }

  private static String garbage(Random random) {
    String alphabet = "0123456789<>=~.()[],-+? tensdoz\u0664\uff15\u2265\ud83d\u0000\n";
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static String damaged(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + garbage(random) + text.substring(at);
      default -> text.substring(0, at) + text.charAt(at) + text.substring(at);
    };
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}

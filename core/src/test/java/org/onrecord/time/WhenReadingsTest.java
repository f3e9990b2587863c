package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * Checks the relations against the plainest definition there is: write out everything that two
 * values can mean as sets of days, try every pair, and see whether all, none or some hold.
 */
class WhenReadingsTest {
  /** All days written lie in November and December; October and January stand for the rest. */
  private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);

  private static final int LAST = at(LocalDate.of(2024, 1, 31));

  /** A value with all that it can mean, as something that took place and as a period. */
  private record Sample(
      String text, List<BitSet> occurrences, List<BitSet> periods, boolean sparse) {
    Sample(String text, List<BitSet> readings) {
      this(text, readings, readings, false);
    }
  }

  @Test
  void every_answer_is_the_one_that_all_readings_give() {
    Random random = new Random(11);
    for (int i = 0; i < 4_000; i++) {
      Sample a = sample(random);
      Sample b = sample(random);
      When left = When.parse(a.text());
      When right = When.parse(b.text());
      List<BitSet> wasA = a.occurrences();
      List<BitSet> wasB = b.occurrences();

      check(a, b, left.before(right), decide(wasA, wasB, WhenReadingsTest::isBefore));
      check(a, b, left.sameDay(right), decide(wasA, wasB, WhenReadingsTest::isSameDay));
      check(a, b, left.overlaps(right), decide(a.periods(), b.periods(), BitSet::intersects));
      check(a, b, left.contains(right), decide(a.periods(), b.periods(), WhenReadingsTest::covers));
    }
  }

  private static void check(Sample a, Sample b, Truth answer, Truth expected) {
    // The gaps between the days of a date with X are seen, those of two against each other are not.
    boolean mayBeVague = a.sparse() && b.sparse();
    if (!mayBeVague || answer != Truth.UNKNOWN) {
      assertThat(answer).as("%s against %s", a.text(), b.text()).isEqualTo(expected);
    }
  }

  private static Truth decide(
      List<BitSet> left, List<BitSet> right, BiPredicate<BitSet, BitSet> relation) {
    boolean some = false;
    boolean all = true;
    for (BitSet a : left) {
      for (BitSet b : right) {
        boolean holds = relation.test(a, b);
        some |= holds;
        all &= holds;
        if (some && !all) {
          return Truth.UNKNOWN;
        }
      }
    }
    return Truth.of(all);
  }

  private static boolean isBefore(BitSet a, BitSet b) {
    return a.length() - 1 < b.nextSetBit(0);
  }

  private static boolean isSameDay(BitSet a, BitSet b) {
    return a.cardinality() == 1 && a.equals(b);
  }

  private static boolean covers(BitSet a, BitSet b) {
    BitSet rest = (BitSet) b.clone();
    rest.andNot(a);
    return rest.isEmpty();
  }

  private static Sample sample(Random random) {
    LocalDate a = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(61));
    LocalDate b = a.plusDays(random.nextInt(at(LocalDate.of(2024, 1, 1)) - at(a)));
    YearMonth month = YearMonth.from(a);
    return switch (random.nextInt(20)) {
      case 0 -> new Sample(a + "", List.of(run(at(a), at(a))));
      case 1 -> month(month);
      case 2 -> new Sample(month + "-XX", days(at(month.atDay(1)), at(month.atEndOfMonth())));
      case 3 -> unspecified(random);
      case 4 -> new Sample(a + "/" + b, List.of(run(at(a), at(b))));
      case 5 -> interval(month, YearMonth.from(b));
      case 6 -> new Sample(a + "/..", List.of(run(at(a), LAST)));
      case 7 -> new Sample("../" + a, List.of(run(0, at(a))));
      case 8 -> new Sample(a + "/", runs(at(a), at(a), at(a), LAST));
      case 9 -> new Sample("/" + a, runs(0, at(a), at(a), at(a)));
      case 10 -> new Sample("[" + a + ".." + b + "]", days(at(a), at(b)));
      case 11 -> new Sample("[" + a + "," + b + "]", List.of(run(at(a), at(a)), run(at(b), at(b))));
      case 12 -> all(a, b, random);
      case 13 -> new Sample("[.." + a + "]", days(0, at(a)));
      case 14 -> new Sample("[" + a + "..]", days(at(a), LAST));
      case 15 -> new Sample("{.." + a + "}", List.of(run(0, at(a))));
      case 16 -> new Sample("{" + a + "..}", List.of(run(at(a), LAST)));
      case 17 -> eitherMonth();
      case 18 -> mixed(a, month, random);
      default -> qualified(a, b, random);
    };
  }

  private static Sample month(YearMonth month) {
    int from = at(month.atDay(1));
    int to = at(month.atEndOfMonth());
    return new Sample(month + "", runs(from, to, from, to), List.of(run(from, to)), false);
  }

  /** November or December, it is not known which. */
  private static Sample eitherMonth() {
    Sample november = month(YearMonth.of(2023, 11));
    Sample december = month(YearMonth.of(2023, 12));
    return new Sample(
        "[2023-11,2023-12]",
        joined(november.occurrences(), december.occurrences()),
        joined(november.periods(), december.periods()),
        false);
  }

  private static Sample mixed(LocalDate day, YearMonth month, Random random) {
    Sample whole = month(month.plusMonths(random.nextInt(2) - 1));
    List<BitSet> single = List.of(run(at(day), at(day)));
    if (random.nextBoolean()) {
      return new Sample(
          "[" + day + "," + whole.text() + "]",
          joined(single, whole.occurrences()),
          joined(single, whole.periods()),
          false);
    }
    return new Sample(
        "{" + day + "," + whole.text() + "}",
        eachWith(single, whole.occurrences()),
        eachWith(single, whole.periods()),
        false);
  }

  private static List<BitSet> joined(List<BitSet> some, List<BitSet> others) {
    List<BitSet> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static List<BitSet> eachWith(List<BitSet> some, List<BitSet> others) {
    List<BitSet> all = new ArrayList<>();
    for (BitSet one : some) {
      for (BitSet other : others) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        all.add(both);
      }
    }
    return all;
  }

  private static Sample interval(YearMonth from, YearMonth to) {
    return new Sample(
        from + "/" + to,
        runs(at(from.atDay(1)), at(from.atEndOfMonth()), at(to.atDay(1)), at(to.atEndOfMonth())));
  }

  private static Sample unspecified(Random random) {
    String text = random.nextBoolean() ? "2023-1X-X" + random.nextInt(10) : "2023-1X-1X";
    List<BitSet> readings = new ArrayList<>();
    for (LocalDate day = FIRST; day.getYear() == 2023; day = day.plusDays(1)) {
      if (day.toString().matches(text.replace("X", "."))) {
        readings.add(run(at(day), at(day)));
      }
    }
    return new Sample(text, readings, readings, true);
  }

  private static Sample all(LocalDate a, LocalDate b, Random random) {
    if (random.nextBoolean()) {
      return new Sample("{" + a + ".." + b + "}", List.of(run(at(a), at(b))));
    }
    BitSet both = run(at(a), at(a));
    both.set(at(b));
    return new Sample("{" + b + "," + a + "}", List.of(both));
  }

  private static Sample qualified(LocalDate a, LocalDate b, Random random) {
    int from = at(a.withDayOfMonth(1));
    int to = at(YearMonth.from(a).atEndOfMonth());
    String dayOnly = a.toString().substring(0, 8) + "~" + a.toString().substring(8);
    return switch (random.nextInt(4)) {
      case 0 -> new Sample(a + "?", days(0, LAST));
      case 1 -> new Sample(dayOnly, days(from, to));
      case 2 -> new Sample(a + "/" + b + "%", runs(at(a), at(a), at(a), LAST));
      default -> new Sample(dayOnly + "/" + b, runs(from, to, at(b), at(b)));
    };
  }

  private static List<BitSet> days(int from, int to) {
    List<BitSet> days = new ArrayList<>();
    for (int day = from; day <= to; day++) {
      days.add(run(day, day));
    }
    return days;
  }

  private static List<BitSet> runs(int startMin, int startMax, int endMin, int endMax) {
    List<BitSet> runs = new ArrayList<>();
    for (int start = startMin; start <= startMax; start++) {
      for (int end = Math.max(start, endMin); end <= endMax; end++) {
        runs.add(run(start, end));
      }
    }
    return runs;
  }

  private static BitSet run(int from, int to) {
    BitSet days = new BitSet();
    days.set(from, to + 1);
    return days;
  }

  private static int at(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }
}

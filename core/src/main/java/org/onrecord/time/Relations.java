package org.onrecord.time;

import java.util.List;

/**
 * The relations between two expressions. Each is tried over every alternative of both; only an
 * answer on which all agree is given.
 */
final class Relations {
  /**
   * Two sets with more pairs than this are compared by their outer bounds alone, which can only
   * turn yes or no into unknown. It keeps a hostile pair of sets from costing the square of their
   * size.
   */
  private static final long MOST_PAIRS = 100_000;

  private Relations() {}

  private interface Relation {
    Truth of(List<Stretch> together, List<Stretch> others);
  }

  static Truth before(Expression a, Expression b) {
    TimeOfDay timeOfA = a.time();
    TimeOfDay timeOfB = b.time();
    if (timeOfA != null && timeOfB != null) {
      return before(timeOfA, a.earliest(), timeOfB, b.earliest());
    }
    return decide(
        a,
        b,
        Sense.OCCURRENCE,
        (all, others) -> Stretch.enclosing(all).before(Stretch.enclosing(others)));
  }

  /** Two times without an offset are by one clock; if only one has none, that may be any. */
  private static Truth before(TimeOfDay a, long dayOfA, TimeOfDay b, long dayOfB) {
    return a.offset() == null && b.offset() == null
        ? Truth.of(a.byClock(dayOfA) < b.byClock(dayOfB))
        : a.onDay(dayOfA).before(b.onDay(dayOfB));
  }

  static Truth overlaps(Expression a, Expression b) {
    return decide(a, b, Sense.PERIOD, Relations::anyOverlaps);
  }

  static Truth contains(Expression a, Expression b) {
    return decide(a, b, Sense.PERIOD, Relations::allContained);
  }

  static Truth sameDay(Expression a, Expression b) {
    if (a instanceof DateExpression one
        && b instanceof DateExpression other
        && one.isPlainDay()
        && other.isPlainDay()) {
      return Truth.of(one.earliest() == other.earliest());
    }
    return decide(
        a,
        b,
        Sense.OCCURRENCE,
        (all, others) -> Stretch.enclosing(all).sameDay(Stretch.enclosing(others)));
  }

  private static Truth decide(Expression a, Expression b, Sense sense, Relation relation) {
    List<List<Stretch>> left = a.readings(sense);
    List<List<Stretch>> right = b.readings(sense);
    if (left.isEmpty() || right.isEmpty()) {
      return Truth.UNKNOWN;
    }
    if (size(left) * size(right) > MOST_PAIRS) {
      return relation.of(List.of(Stretch.hull(left)), List.of(Stretch.hull(right)));
    }
    Truth first = relation.of(left.get(0), right.get(0));
    for (List<Stretch> mine : left) {
      for (List<Stretch> theirs : right) {
        if (first == Truth.UNKNOWN || relation.of(mine, theirs) != first) {
          return Truth.UNKNOWN;
        }
      }
    }
    return first;
  }

  private static long size(List<List<Stretch>> readings) {
    // Either many alternatives of one stretch, or one alternative of many.
    return Math.max(readings.size(), readings.get(0).size());
  }

  private static Truth anyOverlaps(List<Stretch> together, List<Stretch> others) {
    Truth any = Truth.NO;
    for (Stretch one : together) {
      for (Stretch other : others) {
        any = any.or(one.overlaps(other));
      }
    }
    return any;
  }

  private static Truth allContained(List<Stretch> together, List<Stretch> others) {
    if (together.size() == 1) {
      // What has no gap has all of them if it has the run from the first to the last.
      return contained(together.get(0), Stretch.enclosing(others));
    }
    Truth all = Truth.YES;
    for (Stretch other : others) {
      all = all.and(containedInOne(together, other));
    }
    return all;
  }

  private static Truth contained(Stretch one, Stretch other) {
    if (one.alwaysCovers(other)) {
      return Truth.YES;
    }
    return one.neverCovers(other) ? Truth.NO : Truth.UNKNOWN;
  }

  private static Truth containedInOne(List<Stretch> together, Stretch other) {
    for (Stretch one : together) {
      if (one.alwaysCovers(other)) {
        return Truth.YES;
      }
    }
    return leavesGap(together, other) ? Truth.NO : Truth.UNKNOWN;
  }

  /** Returns whether some day that the other surely has is one that none of these can have. */
  private static boolean leavesGap(List<Stretch> sortedByStart, Stretch other) {
    if (sortedByStart.stream().noneMatch(one -> one.canTouch(other))) {
      return true;
    }
    long reached = other.startMax();
    for (Stretch one : sortedByStart) {
      if (one.startMin() <= reached && one.endMax() >= reached) {
        if (one.endMax() == Unit.NO_END) {
          return false;
        }
        reached = one.endMax() + 1;
      }
    }
    return other.startMax() <= other.endMin() && reached <= other.endMin();
  }
}

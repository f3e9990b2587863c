package org.onrecord.validation.rules;

import static org.onrecord.validation.rules.KeyTable.NONE;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The figures of a corpus for single events, one row for all of one event, harm and victims. A row
 * has the lowest and the highest of each bound, so that whichever of the figures stand, the bounds
 * of those that do are known to lie between.
 */
final class FigureRows {
  private final KeyTable keys = new KeyTable();
  private final IntColumn events = new IntColumn(NONE);
  private final LongColumn topics = new LongColumn(0);
  private final LongColumn leastLow = new LongColumn(Long.MAX_VALUE);
  private final LongColumn mostLow = new LongColumn(Long.MIN_VALUE);
  private final LongColumn leastHigh = new LongColumn(Long.MAX_VALUE);
  private final LongColumn mostHigh = new LongColumn(Long.MIN_VALUE);
  private final IntColumn firstAsOf = new IntColumn(Integer.MAX_VALUE);

  /** By row, what else has to be alike for figures to line up. */
  private final IntColumn sorts = new IntColumn(0);

  /** By row, the claim of its last figure, for a claim may give several. */
  private final IntColumn lastClaims = new IntColumn(NONE);

  private final BitSet unsure = new BitSet();

  /**
   * Makes rows.
   *
   * @param log all figures
   * @param wanted tells of which events
   */
  FigureRows(FigureLog log, IntPredicate wanted) {
    for (int figure = 0; figure < log.size(); figure++) {
      if (wanted.test(log.event(figure))) {
        note(log, figure);
      }
    }
  }

  private void note(FigureLog log, int figure) {
    int known = keys.size();
    int row = keys.add(log.topic(figure), log.event(figure));
    if (row == known) {
      events.set(row, log.event(figure));
      topics.set(row, log.topic(figure));
      sorts.set(row, log.sort(figure));
    }
    if (lastClaims.get(row) == log.claim(figure)
        || sorts.get(row) != log.sort(figure)
        || log.isInDoubt(figure)) {
      unsure.set(row);
    }
    lastClaims.set(row, log.claim(figure));
    leastLow.set(row, Math.min(leastLow.get(row), log.low(figure)));
    mostLow.set(row, Math.max(mostLow.get(row), log.low(figure)));
    leastHigh.set(row, Math.min(leastHigh.get(row), log.high(figure)));
    mostHigh.set(row, Math.max(mostHigh.get(row), log.high(figure)));
    firstAsOf.set(row, Math.min(firstAsOf.get(row), log.firstDay(figure)));
  }

  int size() {
    return keys.size();
  }

  int event(int row) {
    return events.get(row);
  }

  /** Returns the row about an event that is otherwise like another row, or none. */
  int like(int row, int event) {
    return keys.find(topics.get(row), event);
  }

  /** The most that the lower end of what is said can be. */
  long low(int row) {
    return unsure.get(row) ? mostLow.get(row) : leastLow.get(row);
  }

  /** The least that the upper end of what is said can be. */
  long high(int row) {
    return unsure.get(row) ? leastHigh.get(row) : mostHigh.get(row);
  }

  /** The first day that some figure speaks for; the last of all days if none says. */
  int asOf(int row) {
    return firstAsOf.get(row);
  }
}

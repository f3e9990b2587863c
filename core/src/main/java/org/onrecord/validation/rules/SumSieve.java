package org.onrecord.validation.rules;

import static org.onrecord.validation.rules.KeyTable.NONE;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventLink;
import org.onrecord.model.EventLinkType;
import org.onrecord.model.EventStatus;
import org.onrecord.model.Ref;
import org.onrecord.time.When;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.SiftedRule;

/**
 * Suspects events whose figures, as far as compact keys tell, may not meet the total for the event
 * that they are parts of. Which figures stand, and which parts a total speaks for, may hang on
 * other records; where it does, it takes the worst.
 */
final class SumSieve implements SiftedRule.Sieve {
  private final IdNumbers ids;
  private final FigureLog figures;
  private final BitSet recorded = new BitSet();
  private final BitSet unreal = new BitSet();
  private final IntColumn wholes = new IntColumn(NONE);

  /**
   * By event that is a part, the last day it can be of; the first of all days if it has no date.
   */
  private final IntColumn lastDays = new IntColumn(Integer.MIN_VALUE);

  /** Events that are on record as one with another. */
  private final BitSet doubled = new BitSet();

  /** Whole and part as one number, in order. */
  private long[] parts = {};

  private final BitSet suspects = new BitSet();
  private final BitSet suspectWholes = new BitSet();

  SumSieve(IdNumbers ids) {
    this.ids = ids;
    this.figures = new FigureLog(ids);
  }

  @Override
  public boolean looksAt(Ref.Kind kind) {
    return kind == Ref.Kind.EVENT || kind == Ref.Kind.CLAIM;
  }

  @Override
  public void see(DossierRecord record, Findings findings) {
    if (record.ref().kind() == Ref.Kind.CLAIM) { // cheaper than to ask for types it is not of
      figures.see((Claim) record);
    } else {
      see((Event) record, ids.of(record.ref()));
    }
  }

  private void see(Event event, int number) {
    for (EventLink link : event.links()) {
      if (link.type().equals(EventLinkType.SAME_AS)) {
        doubled.set(number);
        doubled.set(ids.of(link.event()));
      }
    }
    if (!recorded.get(number)) {
      recorded.set(number);
      unreal.set(
          number, event.status() != EventStatus.ACTUAL && event.status() != EventStatus.CLAIMED);
      if (event.partOf().isPresent()) {
        wholes.set(number, ids.of(event.partOf().get()));
        event.when().flatMap(Dating::when).ifPresent(when -> lastDays.set(number, lastDay(when)));
      }
    }
  }

  /** A time of day may lie in the next day elsewhere; what is in doubt may be any day. */
  private static int lastDay(When when) {
    Optional<Integer> day = when.latest().filter(date -> Days.isSure(when)).map(Days::number);
    return day.map(last -> when.offset().isPresent() ? last + 1 : last).orElse(Integer.MAX_VALUE);
  }

  @Override
  public boolean suspectsAny() {
    figures.end();
    sortParts();
    FigureRows rows = new FigureRows(figures, involved()::get);
    for (int row = 0; row < rows.size(); row++) {
      int whole = rows.event(row);
      int from = firstPart(whole);
      if (!unreal.get(whole) && from < endOfParts(whole, from) && mayMiss(rows, row, from)) {
        suspectWholes.set(whole);
        for (int at = from; at < endOfParts(whole, from); at++) {
          suspects.set((int) parts[at]);
        }
      }
    }
    return !suspects.isEmpty();
  }

  private void sortParts() {
    LongColumn all = new LongColumn(0);
    for (int part = 0; part < wholes.size(); part++) {
      if (wholes.get(part) != NONE) {
        all.add(FigureLog.pair(wholes.get(part), part));
      }
    }
    parts = all.toArray();
    Arrays.sort(parts);
  }

  /** Returns the events that have parts, and the parts. */
  private BitSet involved() {
    BitSet involved = new BitSet();
    for (long each : parts) {
      involved.set((int) (each >>> Integer.SIZE));
      involved.set((int) each);
    }
    return involved;
  }

  private int firstPart(int whole) {
    int found = Arrays.binarySearch(parts, FigureLog.pair(whole, 0));
    return found < 0 ? -found - 1 : found;
  }

  private int endOfParts(int whole, int from) {
    int end = from;
    while (end < parts.length && (int) (parts[end] >>> Integer.SIZE) == whole) {
      end++;
    }
    return end;
  }

  /** Whether the total of a row may be below the sum of the parts, or above it. */
  private boolean mayMiss(FigureRows rows, int total, int from) {
    int end = endOfParts(rows.event(total), from);
    long mostLow = 0;
    long leastHigh = 0;
    boolean complete = true;
    for (int at = from; at < end; at++) {
      int part = (int) parts[at];
      boolean surelyIn = !doubled.get(part) && lastDays.get(part) <= rows.asOf(total);
      int row = unreal.get(part) ? NONE : rows.like(total, part);
      if (row != NONE) {
        mostLow = LongMath.saturatedAdd(mostLow, Math.max(0, rows.low(row)));
        leastHigh = LongMath.saturatedAdd(leastHigh, surelyIn ? rows.high(row) : 0);
      }
      complete &= row != NONE || !surelyIn;
    }
    return rows.high(total) < mostLow
        || (complete && end - from > 1 && leastHigh < rows.low(total));
  }

  @Override
  public boolean suspects(DossierRecord record) {
    return record instanceof Event event && suspects.get(ids.of(event.id()));
  }

  @Override
  public boolean needs(DossierRecord record) {
    if (record instanceof Event event) {
      return suspectWholes.get(ids.of(event.id()));
    }
    return record instanceof Claim claim
        && claim.says() instanceof Casualties
        && References.any(claim, ref -> isInvolved(ids.of(ref)));
  }

  private boolean isInvolved(int event) {
    return suspects.get(event) || suspectWholes.get(event);
  }

  @Override
  public boolean looksAround() {
    return true;
  }
}

package org.onrecord.validation.rules;

import static org.onrecord.validation.rules.KeyTable.NONE;

import java.util.BitSet;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.validation.Findings;
import org.onrecord.validation.SiftedRule;
import org.onrecord.validation.rules.ToldTwice.Likeness;

/** Suspects events that share, by a hash, all that makes two records perhaps one event. */
final class ToldTwiceSieve implements SiftedRule.Sieve {
  private static final int FACTOR = 1_000_003;

  private final KeyTable ids = new KeyTable();
  private final KeyTable likenesses = new KeyTable();

  /** By likeness, the first event of it, and whether it has others. */
  private final IntColumn firsts = new IntColumn(NONE);

  private final BitSet shared = new BitSet();

  /** By row, an event and its likeness. */
  private final IntColumn events = new IntColumn(NONE);

  private final IntColumn likenessOf = new IntColumn(NONE);
  private final BitSet suspects = new BitSet();

  @Override
  public void see(DossierRecord record, Findings findings) {
    if (record instanceof Event event) {
      Likeness.of(event)
          .ifPresent(likeness -> see(ids.add(event.id()), likenesses.add(hash(likeness), 0)));
    }
  }

  private void see(int event, int likeness) {
    events.add(event);
    likenessOf.add(likeness);
    if (firsts.get(likeness) == NONE) {
      firsts.set(likeness, event);
    } else if (firsts.get(likeness) != event) {
      shared.set(likeness);
    }
  }

  /** Equal for equal ones, whatever the order of places and actors. */
  private static long hash(Likeness likeness) {
    long hash = likeness.type().hashCode();
    hash = hash * FACTOR + likeness.day().toEpochDay();
    hash = hash * FACTOR + likeness.time().hashCode();
    hash = hash * FACTOR + likeness.places().hashCode();
    return hash * FACTOR + likeness.actors().hashCode();
  }

  @Override
  public boolean suspectsAny() {
    for (int row = 0; row < events.size(); row++) {
      if (shared.get(likenessOf.get(row))) {
        suspects.set(events.get(row));
      }
    }
    return !suspects.isEmpty();
  }

  @Override
  public boolean suspects(DossierRecord record) {
    return record instanceof Event event && isIn(suspects, ids.find(event.id()));
  }

  /** Claims are evidence, and may say how the two stand. */
  @Override
  public boolean needs(DossierRecord record) {
    return record instanceof Claim claim
        && References.any(claim, ref -> isIn(suspects, ids.find(ref)));
  }

  @Override
  public boolean looksAround() {
    return true;
  }

  private static boolean isIn(BitSet set, int number) {
    return number != NONE && set.get(number);
  }
}

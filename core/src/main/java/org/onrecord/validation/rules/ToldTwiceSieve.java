package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Ref;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.SiftedRule;
import org.onrecord.validation.rules.ToldTwice.Likeness;

/** Suspects events that share, by a hash, all that makes two records perhaps one event. */
final class ToldTwiceSieve implements SiftedRule.Sieve {
  private static final int FACTOR = 1_000_003;
  private static final int FEW = 8;

  private final IdNumbers ids;

  /** By row, an event and the hash of what it must share. */
  private final IntColumn events = new IntColumn(KeyTable.NONE);

  private final LongColumn hashes = new LongColumn(0);
  private final BitSet suspects = new BitSet();

  ToldTwiceSieve(IdNumbers ids) {
    this.ids = ids;
  }

  @Override
  public boolean looksAt(Ref.Kind kind) {
    return kind == Ref.Kind.EVENT;
  }

  @Override
  public void see(DossierRecord record, Findings findings) {
    if (record instanceof Event event) {
      Likeness.day(event).ifPresent(day -> see(event, hash(event, day)));
    }
  }

  private void see(Event event, long hash) {
    events.add(ids.of(event.id()));
    hashes.add(hash);
  }

  /** Equal for events whose {@link Likeness} is equal. */
  private static long hash(Event event, LocalDate day) {
    long hash = event.type().hashCode();
    hash = hash * FACTOR + day.hashCode();
    hash = hash * FACTOR + event.when().flatMap(Dating::timeOfDay).hashCode();
    hash = hash * FACTOR + ofDifferent(event.where());
    return hash * FACTOR + ofDifferent(event.participants());
  }

  /** Whatever their order and however often each is there. Few are as many as need a set. */
  private static int ofDifferent(List<?> values) {
    if (values.size() > FEW) {
      return ImmutableSet.copyOf(values).hashCode();
    }
    int hash = 0;
    for (int i = 0; i < values.size(); i++) {
      hash += values.indexOf(values.get(i)) == i ? values.get(i).hashCode() : 0;
    }
    return hash;
  }

  @Override
  public boolean suspectsAny() {
    long[] shared = shared();
    int[] firsts = new int[shared.length];
    Arrays.fill(firsts, KeyTable.NONE);
    BitSet ofSeveral = new BitSet();
    for (int row = 0; row < events.size(); row++) {
      int at = Arrays.binarySearch(shared, hashes.get(row));
      if (at >= 0 && firsts[at] == KeyTable.NONE) {
        firsts[at] = events.get(row);
      } else if (at >= 0 && firsts[at] != events.get(row)) {
        ofSeveral.set(at);
      }
    }
    for (int row = 0; row < events.size() && !ofSeveral.isEmpty(); row++) {
      int at = Arrays.binarySearch(shared, hashes.get(row));
      if (at >= 0 && ofSeveral.get(at)) {
        suspects.set(events.get(row));
      }
    }
    return !suspects.isEmpty();
  }

  /** Returns the hashes that came more than once, each once and in order. */
  private long[] shared() {
    long[] sorted = hashes.toArray();
    Arrays.sort(sorted);
    LongColumn shared = new LongColumn(0);
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2])) {
        shared.add(sorted[i]);
      }
    }
    return shared.toArray();
  }

  @Override
  public boolean suspects(DossierRecord record) {
    return record instanceof Event event && suspects.get(ids.of(event.id()));
  }

  /** Claims are evidence, and may say how the two stand. */
  @Override
  public boolean needs(DossierRecord record) {
    return record instanceof Claim claim && References.any(claim, ref -> suspects.get(ids.of(ref)));
  }

  @Override
  public boolean looksAround() {
    return true;
  }
}

package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.onrecord.model.Ref;
import org.onrecord.validation.IdNumbers;

/**
 * What hangs on records that are yet to come. It is kept as long as it is not too much; of more
 * than that, only the records are kept that it hangs on, and it is found once more in a second
 * reading.
 *
 * @param <T> the type of what is kept
 */
final class Awaited<T> {
  private static final int MOST = 20_000;

  private final IdNumbers ids;
  private final ListMultimap<Ref, T> kept = LinkedListMultimap.create();
  private final BitSet givenUp = new BitSet();
  private final BitSet cameAgain = new BitSet();
  private boolean tooMuch;

  Awaited(IdNumbers ids) {
    this.ids = ids;
  }

  void add(Ref awaited, Supplier<T> what) {
    if (tooMuch) {
      givenUp.set(ids.of(awaited));
      return;
    }
    kept.put(awaited, what.get());
    if (kept.size() > MOST) {
      tooMuch = true;
      kept.keySet().forEach(each -> givenUp.set(ids.of(each)));
      kept.clear();
    }
  }

  /** Takes out what hangs on a record, which has come. */
  List<T> take(Ref record) {
    return kept.removeAll(record);
  }

  /** {@return what hangs on records that never came} */
  Collection<T> rest() {
    return kept.values();
  }

  /** {@return the numbers of the records on which more hangs than was kept} */
  BitSet givenUp() {
    return givenUp;
  }

  /** Is told in a second reading that a record came by. */
  void comesAgain(Ref record) {
    cameAgain.set(ids.of(record));
  }

  /** Returns whether what is found in a second reading was given up in the first. */
  boolean isGivenUp(Ref awaited) {
    int number = ids.of(awaited);
    return givenUp.get(number) && !cameAgain.get(number);
  }
}

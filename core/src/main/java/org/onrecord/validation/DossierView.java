package org.onrecord.validation;

import com.google.common.base.Suppliers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.tally.Tally;

/**
 * What a rule about a whole dossier sees: its index, its figures and what else is derived from it,
 * each made once for all rules. Safe for use by several threads.
 */
public final class DossierView {
  private final DossierIndex index;
  private final Supplier<Tally> tally;
  private final Map<Function<DossierView, ?>, Supplier<?>> derived = new ConcurrentHashMap<>();

  DossierView(DossierIndex index) {
    this.index = index;
    this.tally = Suppliers.memoize(() -> Tally.of(index));
  }

  /** {@return the dossier} */
  public Dossier dossier() {
    return index.dossier();
  }

  /** {@return its index} */
  public DossierIndex index() {
    return index;
  }

  /**
   * {@return its figures, lined up by what they speak of and each read by the lexicon that it
   * names; made when a rule first asks, once}
   */
  public Tally tally() {
    return tally.get();
  }

  /**
   * Returns something that several rules work from, such as which claims were withdrawn.
   *
   * @param <T> what it is
   * @param derivation makes it, as a value that does not change; the same object each time, such as
   *     a constant, since by it the thing is known
   * @return what it makes; made when a rule first asks, once
   */
  @SuppressWarnings("unchecked") // What stands under a derivation was made by it.
  public <T> T derived(Function<DossierView, T> derivation) {
    return (T)
        derived
            .computeIfAbsent(derivation, made -> Suppliers.memoize(() -> derivation.apply(this)))
            .get();
  }
}

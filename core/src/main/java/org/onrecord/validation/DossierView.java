package org.onrecord.validation;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;
import org.onrecord.tally.Tally;

/** What a rule about a whole dossier sees: its index and its figures, made once for all rules. */
public final class DossierView {
  private final DossierIndex index;
  private final Supplier<Tally> tally;

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
}

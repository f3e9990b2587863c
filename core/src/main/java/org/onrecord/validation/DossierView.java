package org.onrecord.validation;

import org.onrecord.index.DossierIndex;
import org.onrecord.model.Dossier;

/** What a rule about a whole dossier sees: its index and its figures, made once for all rules. */
public final class DossierView {
  private final DossierIndex index;

  DossierView(DossierIndex index) {
    this.index = index;
  }

  /** {@return the dossier} */
  public Dossier dossier() {
    return index.dossier();
  }

  /** {@return its index} */
  public DossierIndex index() {
    return index;
  }
}

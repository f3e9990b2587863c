package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/** Finds where a record stands. */
interface Placing {
  /** For rules that see no records. */
  Placing NOWHERE =
      (record, within) -> {
        throw new IllegalArgumentException(
            "a rule that sees an account reports on the dossier, not on " + record.ref());
      };

  Place place(DossierRecord record, String within);
}

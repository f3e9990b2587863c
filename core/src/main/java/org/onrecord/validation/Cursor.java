package org.onrecord.validation;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.DossierRecord;

/** Goes over records one by one and knows the number of the one at hand. */
final class Cursor implements Placing {
  private @Nullable DossierRecord current;
  private int ordinal;

  void moveTo(DossierRecord record, int number) {
    current = record;
    ordinal = number;
  }

  @Override
  public Place place(DossierRecord record, String within) {
    if (record != current) {
      throw new IllegalArgumentException(
          "a rule that sees records one by one reports on the one it sees, not on " + record.ref());
    }
    return Place.ofRecord(record, ordinal, within);
  }
}

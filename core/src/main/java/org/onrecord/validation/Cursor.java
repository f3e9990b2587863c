package org.onrecord.validation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DossierRecord;

/** Goes over records one by one and knows where the one at hand stands. */
final class Cursor implements Placing {
  private final Optional<Layout> layout;
  private @Nullable DossierRecord current;
  private int ordinal;

  /**
   * Begins before the first record.
   *
   * @param layout the layout of the dossier; empty for a corpus
   */
  Cursor(Optional<Layout> layout) {
    this.layout = layout;
  }

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
    return layout
        .map(known -> known.place(record, ordinal, within))
        .orElseGet(
            () -> Place.ofRecord(record, ordinal, "/" + Layout.word(record.ref().kind()), within));
  }
}

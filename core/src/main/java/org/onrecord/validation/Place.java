package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Where a finding is.
 *
 * @param subject the record; empty for the dossier itself
 * @param ordinal the number of the record among all, from 0
 * @param within the JSON Pointer inside the record, or the dossier
 */
record Place(Optional<Ref> subject, int ordinal, String within) {
  static Place ofRecord(DossierRecord record, int ordinal, String within) {
    return new Place(Optional.of(record.ref()), ordinal, within);
  }

  static Place ofDossier(String pointer) {
    return new Place(Optional.empty(), 0, pointer);
  }

  /** Returns where it is if so many records come before those that were numbered. */
  Place after(int records) {
    return subject.isPresent() ? new Place(subject, ordinal + records, within) : this;
  }

  /** {@return the JSON Pointer in a line of a corpus} */
  String pointerInLine() {
    return subject.map(record -> "/" + Layout.word(record.kind())).orElse("") + within;
  }
}

package org.onrecord.validation;

import java.util.Optional;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Where a finding is.
 *
 * @param subject the record; empty for the dossier itself
 * @param ordinal the number of the record among all, from 0
 * @param prefix the JSON Pointer of the record, in the dossier or the line of a corpus
 * @param within the JSON Pointer inside the record
 */
record Place(Optional<Ref> subject, int ordinal, String prefix, String within) {
  static Place ofRecord(DossierRecord record, int ordinal, String prefix, String within) {
    return new Place(Optional.of(record.ref()), ordinal, prefix, within);
  }

  static Place ofDossier(String pointer) {
    return new Place(Optional.empty(), 0, "", pointer);
  }

  String pointer() {
    return prefix + within;
  }
}

package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/**
 * Where a finding is.
 *
 * @param record the record
 * @param ordinal the number of the record among all, from 0
 * @param prefix the JSON Pointer of the record, in the dossier or the line of a corpus
 * @param within the JSON Pointer inside the record
 */
record Place(DossierRecord record, int ordinal, String prefix, String within) {
  String pointer() {
    return prefix + within;
  }
}

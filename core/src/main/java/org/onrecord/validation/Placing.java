package org.onrecord.validation;

import org.onrecord.model.DossierRecord;

/** Finds where a record stands. */
interface Placing {
  Place place(DossierRecord record, String within);
}

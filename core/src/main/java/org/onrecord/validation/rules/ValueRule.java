package org.onrecord.validation.rules;

import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.DossierRecord;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RecordRule;

/** A rule about values of one sort, wherever in a record they stand. */
abstract class ValueRule implements RecordRule<DossierRecord> {
  @Override
  public final Class<DossierRecord> type() {
    return DossierRecord.class;
  }

  @Override
  public final void check(DossierRecord record, Findings findings) {
    RecordWalk.over(record, visitor(record, findings));
  }

  /** Returns what is shown the values of a record and tells of those that are wrong. */
  abstract RecordVisitor visitor(DossierRecord record, Findings findings);
}

package org.onrecord.validation;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;

/** Records on their way through, whose sources are noted. */
final class SourceIds implements Iterable<DossierRecord> {
  private final Iterable<? extends DossierRecord> records;
  private final Set<SourceId> seen = new LinkedHashSet<>();

  SourceIds(Iterable<? extends DossierRecord> records) {
    this.records = records;
  }

  @Override
  public Iterator<DossierRecord> iterator() {
    return Iterators.transform(records.iterator(), this::note);
  }

  private DossierRecord note(DossierRecord record) {
    if (record instanceof Source source) {
      seen.add(source.id());
    }
    return record;
  }

  Set<SourceId> seen() {
    return seen;
  }
}

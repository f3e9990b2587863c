package org.onrecord.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.SourceId;

/** The ids of the sources among the records that went by. */
final class SourceIds {
  private final Set<SourceId> seen = new LinkedHashSet<>();

  void see(List<DossierRecord> records) {
    for (DossierRecord record : records) {
      Ref ref = record.ref();
      if (ref instanceof SourceId source) {
        seen.add(source);
      }
    }
  }

  Set<SourceId> seen() {
    return seen;
  }
}

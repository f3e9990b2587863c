package org.onrecord.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.RecordParts;

/** Parts of records that are made by whoever takes the parts. */
final class HeldParts implements RecordParts {
  /** How many records are one part; few enough to stay in the cache of a processor. */
  private static final int SIZE = 256;

  private final Iterator<? extends DossierRecord> records;

  /** The records of one part. */
  private record Held(List<DossierRecord> read) implements Part {
    @Override
    public void end() {
      // there is nothing to be told
    }
  }

  private HeldParts(Iterator<? extends DossierRecord> records) {
    this.records = records;
  }

  /** Returns records as parts, which they may be already. */
  static RecordParts of(Iterable<? extends DossierRecord> records) {
    return records instanceof RecordParts parts ? parts : new HeldParts(records.iterator());
  }

  @Override
  public Iterator<DossierRecord> iterator() {
    throw new UnsupportedOperationException("these are taken part by part");
  }

  @Override
  public Optional<Part> nextPart() {
    List<DossierRecord> part = new ArrayList<>(SIZE);
    while (part.size() < SIZE && records.hasNext()) {
      part.add(records.next());
    }
    return part.isEmpty() ? Optional.empty() : Optional.of(new Held(part));
  }
}

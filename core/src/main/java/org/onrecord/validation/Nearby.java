package org.onrecord.validation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Records that suspects may turn out to hang on, kept while they come by so that they need not be
 * read once more for it: those of the kinds of which there are usually few, and claims that refer
 * to claims. It keeps all of them or, if they are many, none.
 */
final class Nearby {
  private static final int MOST = 20_000;

  private static final Set<Ref.Kind> USUALLY_FEW =
      EnumSet.of(Ref.Kind.SOURCE, Ref.Kind.ACTOR, Ref.Kind.LOCATION);

  private final TreeMap<Integer, DossierRecord> kept = new TreeMap<>();
  private boolean tooMany;

  /** Returns which of some records are to be kept. By any thread. */
  static BitSet among(List<DossierRecord> records) {
    BitSet near = new BitSet();
    for (int i = 0; i < records.size(); i++) {
      near.set(i, isNear(records.get(i)));
    }
    return near;
  }

  private static boolean isNear(DossierRecord record) {
    Ref.Kind kind = record.ref().kind();
    return USUALLY_FEW.contains(kind) || (kind == Ref.Kind.CLAIM && speaksOfClaim(record));
  }

  private static boolean speaksOfClaim(DossierRecord record) {
    boolean[] speaks = {false};
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void reference(Ref ref, CharSequence pointer) {
            speaks[0] |= ref.kind() == Ref.Kind.CLAIM;
          }
        });
    return speaks[0];
  }

  /** Keeps a record. */
  void keep(DossierRecord record, int ordinal) {
    if (!tooMany) {
      kept.put(ordinal, record);
      if (kept.size() > MOST) {
        tooMany = true;
        kept.clear();
      }
    }
  }

  /** Returns whether every record with one of some ids is here, and every claim about a claim. */
  boolean has(Set<Ref> ids) {
    return !tooMany && ids.stream().map(Ref::kind).allMatch(USUALLY_FEW::contains);
  }

  /** Shows what is here, in order. */
  void show(LookUp lookUp, Outcome outcome) {
    kept.forEach((ordinal, record) -> lookUp.see(record, ordinal, outcome));
  }
}

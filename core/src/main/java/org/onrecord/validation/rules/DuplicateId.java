package org.onrecord.validation.rules;

import java.util.BitSet;
import java.util.Optional;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Provenance;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds records that have the id of another record. */
final class DuplicateId implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("references.duplicate-id", Severity.ERROR)
          .title("Two records have one id")
          .rationale(
              "A reference to the id no longer says which of them is meant. Look-ups take the first,"
                  + " so that the others are left out unseen.")
          .source("OnRecord: an id names one record of its kind")
          .settledBy("Give one of them another id, or remove the copy.")
          .since("0.1.0")
          .cost("Keeps a bit for each record, and 128 bits for each revision that is named.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new Ids(ids);
  }

  private static final class Ids implements Pass {
    private final IdNumbers ids;
    private final BitSet plain = new BitSet();
    private final BitSet revised = new BitSet();
    private final KeyTable names = new KeyTable();
    private final KeyTable revisions = new KeyTable();
    private final IntColumn contents = new IntColumn(0);

    Ids(IdNumbers ids) {
      this.ids = ids;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      int id = ids.of(record.ref());
      Optional<String> revision = record.provenance().flatMap(Provenance::revision);
      boolean isNew =
          revision
              .map(name -> addRevision(id, name, record))
              .orElseGet(() -> !plain.get(id) && !revised.get(id));
      if (revision.isEmpty()) {
        plain.set(id);
      }
      if (!isNew) {
        report(record, findings);
      }
    }

    /** One record in several revisions is one record; one revision that differs is no copy. */
    private boolean addRevision(int id, String name, DossierRecord record) {
      revised.set(id);
      int known = revisions.size();
      int revision = revisions.add(id, names.add(name));
      if (revision == known) {
        contents.set(revision, record.hashCode());
        return !plain.get(id);
      }
      return !plain.get(id) && contents.get(revision) != record.hashCode();
    }

    private static void report(DossierRecord record, Findings findings) {
      String id = Wording.plain(record.ref());
      findings
          .at(record, "/id")
          .message(
              "More than one record is " + id + ". Whoever refers to it gets the first of them.")
          .detail("id", id)
          .report();
    }

    @Override
    public void end() {}
  }
}

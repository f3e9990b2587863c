package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.BitSet;
import java.util.function.Predicate;
import org.onrecord.index.RecordVisitor;
import org.onrecord.index.RecordWalk;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;
import org.onrecord.validation.Values;

/** Finds references that lead to no record. */
final class UnknownReference implements SiftedRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("references.unknown", Severity.ERROR)
          .title("An id points at no record")
          .rationale(
              "Whatever hangs on the missing record is lost: who spoke, where it happened, which"
                  + " claim was taken back.")
          .source("OnRecord: records refer to each other by id")
          .settledBy("Add the record, or correct the id.")
          .since("0.1.0")
          .together("{count} references lead to {cause}, and there is no such record.")
          .cost(
              "Of a corpus it keeps two bits for each record and, while they are not too many,"
                  + " a draft for each reference whose record is yet to come.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Sieve sieve(IdNumbers ids) {
    return new Known(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    dossier
        .dossier()
        .records()
        .filter(suspects)
        .forEach(record -> check(record, ref -> dossier.index().record(ref).isEmpty(), findings));
  }

  private static void check(DossierRecord record, Predicate<Ref> isMissing, Findings findings) {
    RecordWalk.over(
        record,
        new RecordVisitor() {
          @Override
          public void reference(Ref ref, CharSequence pointer) {
            if (isMissing.test(ref)) {
              report(ref, findings.at(record, pointer.toString()));
            }
          }
        });
  }

  private static void report(Ref missing, Draft draft) {
    String name = Wording.plain(missing);
    draft
        .cause(name)
        .message("This refers to " + name + ", and there is no such record.")
        .detail("missing", name)
        .report();
  }

  /**
   * Knows of every id whether a record of it came by. While few references lead ahead it keeps a
   * draft for each, and needs no second reading.
   */
  private static final class Known implements ValueSieve<Ref>, JudgingSieve {
    private static final int MOST_DRAFTS = 100_000;

    private final IdNumbers ids;
    private final BitSet recorded = new BitSet();
    private final BitSet mentioned = new BitSet();
    private final ListMultimap<Ref, Draft> pending = LinkedListMultimap.create();
    private boolean tooMany;

    Known(IdNumbers ids) {
      this.ids = ids;
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      int number = ids.of(record.ref());
      recorded.set(number);
      if (mentioned.get(number) && !tooMany) {
        pending.removeAll(record.ref());
      }
    }

    @Override
    public Values<Ref> values() {
      return Values.REFERENCES;
    }

    @Override
    public void check(DossierRecord record, Ref ref, CharSequence pointer, Findings findings) {
      int number = ids.of(ref);
      if (recorded.get(number)) {
        return;
      }
      mentioned.set(number);
      if (!tooMany) {
        draft(ref, findings.at(record, pointer.toString()));
      }
    }

    private void draft(Ref ref, Draft draft) {
      pending.put(ref, draft);
      if (pending.size() > MOST_DRAFTS) {
        tooMany = true;
        pending.clear();
      }
    }

    @Override
    public boolean suspectsAny() {
      pending.forEach(UnknownReference::report);
      mentioned.andNot(recorded);
      return tooMany && !mentioned.isEmpty();
    }

    @Override
    public boolean suspects(DossierRecord record) {
      return References.any(record, ref -> mentioned.get(ids.of(ref)));
    }

    @Override
    public void judge(DossierRecord record, Findings findings) {
      UnknownReference.check(record, ref -> mentioned.get(ids.of(ref)), findings);
    }
  }
}

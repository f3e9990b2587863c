package org.onrecord.validation.rules;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Values;

/** Finds references that lead to no record. */
final class UnknownReference implements CorpusRule {
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
              "Keeps 128 bits of the id of every record, and a draft for each reference whose record"
                  + " is yet to come.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin() {
    return new References();
  }

  private static final class References implements ValuePass<Ref> {
    private final KeyTable known = new KeyTable();
    private final ListMultimap<Ref, Draft> pending = LinkedListMultimap.create();

    @Override
    public void see(DossierRecord record, Findings findings) {
      known.add(record.ref());
      if (pending.containsKey(record.ref())) {
        pending.removeAll(record.ref());
      }
    }

    @Override
    public Values<Ref> values() {
      return Values.REFERENCES;
    }

    @Override
    public void check(DossierRecord record, Ref ref, CharSequence pointer, Findings findings) {
      if (known.find(ref) == KeyTable.NONE) {
        pending.put(ref, findings.at(record, pointer.toString()));
      }
    }

    /** References ahead are in order, so that nothing is missing before the end. */
    @Override
    public void end() {
      pending.forEach(References::report);
    }

    private static void report(Ref missing, Draft draft) {
      String name = Wording.plain(missing);
      draft
          .cause(name)
          .message("This refers to " + name + ", and there is no such record.")
          .detail("missing", name)
          .report();
    }
  }
}

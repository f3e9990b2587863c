package org.onrecord.validation.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Findings;
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
          .cost("Keeps the id of every record, and the revisions of those that name theirs.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin() {
    return new Ids();
  }

  private static final class Ids implements Pass {
    private final Set<Ref> plain = new HashSet<>();
    private final Map<Ref, Map<String, Integer>> revisions = new HashMap<>();

    @Override
    public void see(DossierRecord record, Findings findings) {
      Ref id = record.ref();
      Optional<String> revision = record.provenance().flatMap(Provenance::revision);
      boolean isNew =
          revision
              .map(name -> addRevision(record, name))
              .orElseGet(() -> plain.add(id) && !revisions.containsKey(id));
      if (!isNew) {
        report(record, findings);
      }
    }

    /** One record in several revisions is one record; one revision that differs is no copy. */
    private boolean addRevision(DossierRecord record, String name) {
      Integer content = record.hashCode();
      Integer before =
          revisions.computeIfAbsent(record.ref(), id -> new HashMap<>()).putIfAbsent(name, content);
      return !plain.contains(record.ref()) && !content.equals(before);
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

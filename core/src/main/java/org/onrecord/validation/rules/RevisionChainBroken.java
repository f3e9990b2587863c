package org.onrecord.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Provenance;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;

/** Finds revisions of a record that do not make one chain. */
final class RevisionChainBroken implements CorpusRule {
  private static final RuleInfo INFO =
      RuleInfo.defect("versions.revision-chain-broken", Severity.ERROR)
          .title("A revision names no predecessor, or one revision has two contents")
          .rationale(
              "Without the chain nobody can say which version is the latest, nor what a figure was"
                  + " when it was quoted.")
          .source("W3C PROV-O: prov:wasRevisionOf")
          .settledBy("Name the revision before it, or rename one of the two.")
          .since("0.1.0")
          .cost("Keeps the names of revisions, and a draft for each id that has more than one.")
          .build();

  /** Such as 3, r3 or v3; longer numbers are dates. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:r|rev|v|version)?[-. ]?(\\d{1,3})", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin(IdNumbers ids) {
    return new Revisions();
  }

  /** One revision: the one before it, and what tells its content from another. */
  private record Revision(Optional<String> previous, int content) {}

  /** The revisions of one record. */
  private static final class Chain {
    private final Map<String, Revision> revisions = new HashMap<>();
    private @Nullable Draft latest;

    /** Those before which none is here: one in a chain, none in a circle. */
    long beginnings() {
      return revisions.values().stream()
          .filter(each -> each.previous().filter(revisions::containsKey).isEmpty())
          .count();
    }
  }

  private static final class Revisions implements Pass {
    private final Map<Ref, Chain> chains = new HashMap<>();

    @Override
    public void see(DossierRecord record, Findings findings) {
      record
          .provenance()
          .ifPresent(from -> from.revision().ifPresent(name -> see(record, from, name, findings)));
    }

    private void see(DossierRecord record, Provenance from, String name, Findings findings) {
      Revision revision = new Revision(from.previous(), record.hashCode());
      Chain chain = chains.computeIfAbsent(record.ref(), id -> new Chain());
      Revision same = chain.revisions.putIfAbsent(name, revision);
      if (same != null) {
        if (same.content() != revision.content()) {
          report(record, name, "/provenance/revision", " has two contents.", findings);
        }
      } else if (from.previous().isEmpty() && isLater(name) && !isOfRelease(from)) {
        report(record, name, "/provenance", " does not say which one it revises.", findings);
      } else if (chain.revisions.size() > 1 || from.previous().equals(from.revision())) {
        chain.latest = findings.at(record, "/provenance");
      }
    }

    private static boolean isLater(String name) {
      Matcher number = NUMBER.matcher(name);
      return number.matches() && Integer.parseInt(number.group(1)) > 1;
    }

    /**
     * A revision that is named after its release may be the first of a record that is new there.
     */
    private static boolean isOfRelease(Provenance from) {
      return from.revision().equals(from.release());
    }

    private static void report(
        DossierRecord record, String name, String pointer, String fault, Findings findings) {
      findings
          .at(record, pointer)
          .message("Revision " + Wording.quote(name) + " of " + Wording.plain(record.ref()) + fault)
          .detail("revision", name)
          .report();
    }

    @Override
    public void end() {
      chains.forEach(Revisions::reportUnlessOne);
    }

    private static void reportUnlessOne(Ref id, Chain chain) {
      Draft draft = chain.latest;
      if (draft != null && chain.beginnings() != 1) {
        draft
            .message(
                "The revisions of "
                    + Wording.plain(id)
                    + " do not make one chain: "
                    + (chain.beginnings() == 0
                        ? "they go in a circle."
                        : chain.beginnings() + " of them name no other as the one before."))
            .detail("revision", chain.revisions.keySet())
            .report();
      }
    }
  }
}

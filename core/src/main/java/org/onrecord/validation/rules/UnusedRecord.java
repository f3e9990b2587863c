package org.onrecord.validation.rules;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.index.DossierIndex;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.validation.DossierView;
import org.onrecord.validation.Findings;
import org.onrecord.validation.IdNumbers;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SiftedRule;
import org.onrecord.validation.Values;

/** Finds sources, actors and locations that nothing mentions. */
final class UnusedRecord implements SiftedRule {
  private static final RuleInfo INFO =
      RuleInfo.gap("references.unused", Severity.INFO)
          .title("Nothing mentions a source, an actor or a location")
          .rationale(
              "It was recorded for some reason. Either what was said of it is missing, or it is left"
                  + " over from something that was taken out.")
          .source("OnRecord: actors, locations and sources are there for what refers to them")
          .settledBy("Record what is said of it, or remove it.")
          .since("0.1.0")
          .together("{count} {cause}s are on record that nothing mentions: {examples}.")
          .cost("Of a corpus it keeps two bits for each record.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Sieve sieve(IdNumbers ids) {
    return new Mentions(ids);
  }

  @Override
  public void check(DossierView dossier, Predicate<DossierRecord> suspects, Findings findings) {
    Set<Ref> seen = new HashSet<>();
    dossier
        .dossier()
        .records()
        .filter(record -> isLookedUp(record.ref()) && suspects.test(record))
        .filter(record -> seen.add(record.ref()))
        .filter(record -> isUnused(record, dossier.index()))
        .forEach(record -> report(record, findings));
  }

  /** Events and claims are what a dossier is for; they need nobody to mention them. */
  private static boolean isLookedUp(Ref id) {
    return isLookedUp(id.kind());
  }

  private static boolean isLookedUp(Ref.Kind kind) {
    return switch (kind) {
      case SOURCE, ACTOR, LOCATION -> true;
      case EVENT, CLAIM -> false;
    };
  }

  private static boolean isUnused(DossierRecord record, DossierIndex index) {
    return index.mentions(record.ref()).stream()
        .allMatch(other -> other.ref().equals(record.ref()));
  }

  private static void report(DossierRecord record, Findings findings) {
    findings
        .at(record, "")
        .cause(record.ref().kind().name().toLowerCase(Locale.ROOT))
        .example(Wording.name(record))
        .message("Nothing mentions " + Wording.name(record) + ".")
        .detail("id", record.ref().value())
        .report();
  }

  /** Knows of every source, actor and location whether it is on record, and whether mentioned. */
  private static final class Mentions implements ValueSieve<Ref>, JudgingSieve {
    private final IdNumbers ids;
    private final BitSet recorded = new BitSet();
    private final BitSet mentioned = new BitSet();

    Mentions(IdNumbers ids) {
      this.ids = ids;
    }

    @Override
    public boolean looksAt(Ref.Kind kind) {
      return isLookedUp(kind);
    }

    @Override
    public void see(DossierRecord record, Findings findings) {
      recorded.set(ids.of(record.ref()));
    }

    @Override
    public Values<Ref> values() {
      return Values.REFERENCES;
    }

    @Override
    public void check(DossierRecord record, Ref ref, CharSequence pointer, Findings findings) {
      if (isLookedUp(ref) && !ref.equals(record.ref())) {
        mentioned.set(ids.of(ref));
      }
    }

    @Override
    public boolean suspectsAny() {
      recorded.andNot(mentioned);
      return !recorded.isEmpty();
    }

    @Override
    public boolean suspects(DossierRecord record) {
      return isLookedUp(record.ref()) && recorded.get(ids.of(record.ref()));
    }

    /** Of several records with one id the first is told of. */
    @Override
    public void judge(DossierRecord record, Findings findings) {
      recorded.clear(ids.of(record.ref()));
      report(record, findings);
    }
  }
}

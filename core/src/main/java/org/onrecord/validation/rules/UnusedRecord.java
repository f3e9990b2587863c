package org.onrecord.validation.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.RuleInfo;
import org.onrecord.validation.Severity;
import org.onrecord.validation.Values;

/** Finds sources, actors and locations that nothing mentions. */
final class UnusedRecord implements CorpusRule {
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
          .cost("Keeps the ids of what was mentioned, and a draft for each that was not yet.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Pass begin() {
    return new Uses();
  }

  private static final class Uses implements ValuePass<Ref> {
    private final Set<Ref> mentioned = new HashSet<>();
    private final Map<Ref, Draft> pending = new LinkedHashMap<>();

    @Override
    public void see(DossierRecord record, Findings findings) {
      Ref id = record.ref();
      if (isLookedUp(id) && !mentioned.contains(id)) {
        pending.computeIfAbsent(id, key -> draft(record, findings));
      }
    }

    @Override
    public Values<Ref> values() {
      return Values.REFERENCES;
    }

    @Override
    public void check(DossierRecord record, Ref ref, CharSequence pointer, Findings findings) {
      if (isLookedUp(ref) && !ref.equals(record.ref()) && mentioned.add(ref)) {
        pending.remove(ref);
      }
    }

    /** Events and claims are what a dossier is for; they need nobody to mention them. */
    private static boolean isLookedUp(Ref id) {
      return switch (id.kind()) {
        case SOURCE, ACTOR, LOCATION -> true;
        case EVENT, CLAIM -> false;
      };
    }

    private static Draft draft(DossierRecord record, Findings findings) {
      String kind = record.ref().kind().name().toLowerCase(Locale.ROOT);
      return findings
          .at(record, "")
          .cause(kind)
          .example(Wording.name(record))
          .message("Nothing mentions " + Wording.name(record) + ".")
          .detail("id", record.ref().value());
    }

    @Override
    public void end() {
      pending.values().forEach(Draft::report);
    }
  }
}

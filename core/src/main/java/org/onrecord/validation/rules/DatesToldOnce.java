package org.onrecord.validation.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Ref;
import org.onrecord.validation.CorpusRule;
import org.onrecord.validation.Draft;
import org.onrecord.validation.Findings;
import org.onrecord.validation.Values;

/**
 * Sees the dates of all records and reports those that a rule is after, each once: the working date
 * of an event is left out where a claim about the event has the same. It holds only dates that the
 * rule is after.
 */
final class DatesToldOnce implements CorpusRule.ValuePass<Dating> {
  private record Told(EventId event, Dating dating) {}

  private final BiPredicate<DossierRecord, Dating> wanted;
  private final BiFunction<Draft, Dating, Draft> tell;
  private final Set<Told> claimed = new HashSet<>();
  private final Map<Told, Draft> ofEvents = new LinkedHashMap<>();

  /**
   * Begins a pass.
   *
   * @param wanted tells which dates of a record the rule is after
   * @param tell fills in a finding about one of them
   */
  DatesToldOnce(BiPredicate<DossierRecord, Dating> wanted, BiFunction<Draft, Dating, Draft> tell) {
    this.wanted = wanted;
    this.tell = tell;
  }

  @Override
  public boolean looksAt(Ref.Kind kind) {
    return false;
  }

  @Override
  public Values<Dating> values() {
    return Values.DATES;
  }

  @Override
  public void check(DossierRecord record, Dating dating, CharSequence pointer, Findings findings) {
    if (wanted.test(record, dating)) {
      found(record, dating, tell.apply(findings.at(record, pointer.toString()), dating));
    }
  }

  private void found(DossierRecord record, Dating dating, Draft draft) {
    if (record instanceof Event event) {
      ofEvents.putIfAbsent(new Told(event.id(), dating), draft);
      return;
    }
    draft.report();
    if (record instanceof Claim claim && claim.says() instanceof Occurrence occurrence) {
      claimed.add(new Told(occurrence.event(), dating));
    }
  }

  @Override
  public void end() {
    ofEvents.forEach(
        (told, draft) -> {
          if (!claimed.contains(told)) {
            draft.report();
          }
        });
  }
}

package org.onrecord.validation;

import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.Claim;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Event;
import org.onrecord.model.Location;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;

/**
 * The rules that see one record at a time, ready to look at pieces of work by one thread at a time.
 */
final class RecordChecks {
  private record Bound(RuleInfo rule, Outcome.Look look) {}

  private final Outcome outcome = new Outcome();
  private final Cursor cursor;
  private final SourceTexts texts;
  private final Map<Ref.Kind, List<Bound>> byKind;
  private final ValueChecks values;

  /**
   * @param rules rules of any sort; those that need to see more than a record are passed over
   * @param texts the texts of the sources
   * @param layout the layout of the dossier; empty for a corpus
   */
  RecordChecks(List<Rule> rules, SourceTexts texts, Optional<Layout> layout) {
    this.cursor = new Cursor(layout);
    this.texts = texts;
    this.byKind =
        Maps.immutableEnumMap(
            Maps.toMap(
                EnumSet.allOf(Ref.Kind.class),
                kind -> rules.stream().flatMap(rule -> bind(rule, type(kind)).stream()).toList()));
    this.values =
        new ValueChecks(
            rules.stream()
                .filter(ValueRule.class::isInstance)
                .<ValueChecks.Bound<?>>map(rule -> bindToValues((ValueRule<?>) rule))
                .toList(),
            outcome);
  }

  private ValueChecks.Bound<?> bindToValues(ValueRule<?> rule) {
    return new ValueChecks.Bound<>(rule, rule.info(), findings(rule));
  }

  private Optional<Bound> bind(Rule rule, Class<? extends DossierRecord> kind) {
    if (rule instanceof RecordRule<?> record && record.type().isAssignableFrom(kind)) {
      return Optional.of(new Bound(rule.info(), look(record)));
    } else if (rule instanceof TextRule text && !texts.sources().isEmpty()) {
      Findings findings = findings(rule);
      return Optional.of(new Bound(rule.info(), record -> text.check(record, texts, findings)));
    }
    return Optional.empty();
  }

  @SuppressWarnings("unchecked") // It is bound to the kinds of record that are of its type.
  private Outcome.Look look(RecordRule<?> rule) {
    Findings findings = findings(rule);
    return record -> ((RecordRule<DossierRecord>) rule).check(record, findings);
  }

  private Findings findings(Rule rule) {
    return outcome.findings(rule.info(), cursor);
  }

  private static Class<? extends DossierRecord> type(Ref.Kind kind) {
    return switch (kind) {
      case SOURCE -> Source.class;
      case ACTOR -> Actor.class;
      case LOCATION -> Location.class;
      case EVENT -> Event.class;
      case CLAIM -> Claim.class;
    };
  }

  /**
   * Looks at records.
   *
   * @param records the records
   * @param first the number of the first among all
   */
  Outcome check(List<DossierRecord> records, int first) {
    for (int i = 0; i < records.size(); i++) {
      DossierRecord record = records.get(i);
      cursor.moveTo(record, first + i);
      List<Bound> rules = byKind.getOrDefault(record.ref().kind(), List.of());
      for (int r = 0; r < rules.size(); r++) {
        outcome.attempt(rules.get(r).rule(), record, rules.get(r).look());
      }
      values.over(record);
    }
    return outcome.take();
  }
}

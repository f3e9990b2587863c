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

/** The rules that see one record at a time, by the kind of record that they look at. */
final class RecordChecks {
  /** One rule, ready to look at a record. */
  private interface Check {
    RuleInfo rule();

    void run(DossierRecord record, Findings findings);
  }

  private record TextCheck(TextRule from, SourceTexts texts) implements Check {
    @Override
    public RuleInfo rule() {
      return from.info();
    }

    @Override
    public void run(DossierRecord record, Findings findings) {
      from.check(record, texts, findings);
    }
  }

  private record RecordCheck<T extends DossierRecord>(RecordRule<T> from) implements Check {
    @Override
    public RuleInfo rule() {
      return from.info();
    }

    @Override
    public void run(DossierRecord record, Findings findings) {
      from.check(from.type().cast(record), findings);
    }
  }

  private final Map<Ref.Kind, List<Check>> checks;

  RecordChecks(List<Rule> rules, SourceTexts texts) {
    this.checks =
        Maps.toMap(
            EnumSet.allOf(Ref.Kind.class),
            kind -> rules.stream().flatMap(rule -> check(rule, kind, texts).stream()).toList());
  }

  /**
   * Looks at records.
   *
   * @param records the records
   * @param first the number of the first among all
   * @param layout the layout of the dossier; empty for a corpus
   */
  Outcome check(List<DossierRecord> records, int first, Optional<Layout> layout) {
    Outcome outcome = new Outcome();
    Cursor cursor = new Cursor(layout);
    for (int i = 0; i < records.size(); i++) {
      DossierRecord record = records.get(i);
      cursor.moveTo(record, first + i);
      for (Check check : checks.getOrDefault(record.ref().kind(), List.of())) {
        outcome.attempt(
            check.rule(),
            Optional.of(record),
            () -> check.run(record, outcome.findings(check.rule(), cursor)));
      }
    }
    return outcome;
  }

  private static Optional<Check> check(Rule rule, Ref.Kind kind, SourceTexts texts) {
    if (rule instanceof RecordRule<?> record && record.type().isAssignableFrom(type(kind))) {
      return Optional.of(new RecordCheck<>(record));
    }
    return rule instanceof TextRule text && !texts.sources().isEmpty()
        ? Optional.of(new TextCheck(text, texts))
        : Optional.empty();
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
}

package org.onrecord.validation;

import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.index.RecordWalk;
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
  private final Cursor cursor = new Cursor();
  private final SourceTexts texts;
  private final Map<Ref.Kind, List<Bound>> byKind;
  private final ValueChecks values;
  private final ValueChecks inOrder;
  private final Showing showing = new Showing();
  private final RecordWalk walk = RecordWalk.showing(showing);
  private final boolean walks;

  /**
   * @param rules rules of any sort; those that need to see more than a record are passed over
   * @param texts the texts of the sources
   * @param inOrder checks that values are to be noted for
   */
  RecordChecks(List<Rule> rules, SourceTexts texts, ValueChecks inOrder) {
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
    this.inOrder = inOrder;
    this.walks = values.wantAny() || inOrder.wantAny();
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
   * What came of a look at some records.
   *
   * @param outcome what was found; the records are numbered from 0
   * @param noted the records, with the values for the checks that have to see them in order
   */
  record Checked(Outcome outcome, NotedRecords noted) {}

  /** Looks at records. */
  Checked check(List<DossierRecord> records) {
    NotedRecords noted = new NotedRecords(records, inOrder);
    for (int i = 0; i < noted.size(); i++) {
      DossierRecord record = noted.record(i);
      cursor.moveTo(record, i);
      List<Bound> rules = byKind.getOrDefault(record.ref().kind(), List.of());
      for (int r = 0; r < rules.size(); r++) {
        outcome.attempt(rules.get(r).rule(), record, rules.get(r).look());
      }
      if (walks) {
        showing.begin(record, noted);
        walk.over(record);
      }
      noted.endRecord();
    }
    return new Checked(outcome.take(), noted);
  }

  private final class Showing extends EachValue {
    private @Nullable DossierRecord record;
    private @Nullable NotedRecords noted;

    void begin(DossierRecord next, NotedRecords into) {
      record = next;
      noted = into;
    }

    @Override
    void value(Values<?> sort, Object value, CharSequence pointer) {
      values.show(
          Objects.requireNonNull(record, "a value is shown in a record"),
          sort.number(),
          value,
          pointer);
      Objects.requireNonNull(noted).note(sort, value);
    }
  }
}

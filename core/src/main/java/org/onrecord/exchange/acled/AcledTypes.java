package org.onrecord.exchange.acled;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.onrecord.exchange.rows.CarriedCells;
import org.onrecord.exchange.rows.Cells;
import org.onrecord.exchange.rows.CodeColumn;
import org.onrecord.exchange.rows.Columns;
import org.onrecord.exchange.rows.Ledger;
import org.onrecord.exchange.rows.Row;
import org.onrecord.model.EventType;
import org.onrecord.model.codes.AcledDisorderType;
import org.onrecord.model.codes.AcledEventType;
import org.onrecord.model.codes.AcledOldEventType;
import org.onrecord.model.codes.AcledSubEvent;
import org.onrecord.model.codes.Mapped;
import org.onrecord.model.codes.Recognised;

/** What kind of event a row tells of, by its sub-event type, or else by its event type. */
final class AcledTypes {
  private final Cells cells;
  private final Ledger ledger;
  private final CodeColumn<EventType> subTypes;
  private final CodeColumn<String> labels;
  private final CodeColumn<EventType> types;
  private final CodeColumn<String> disorders;
  private final int disorder;
  private final int type;
  private final int subType;

  AcledTypes(Columns columns, Cells cells, Ledger ledger) {
    this.cells = cells;
    this.ledger = ledger;
    this.labels = new CodeColumn<>("event_type", AcledTypes::label, ledger);
    this.types = new CodeColumn<>("event_type", AcledTypes::type, ledger);
    this.subTypes = new CodeColumn<>("sub_event_type", AcledTypes::subType, ledger);
    this.disorders = new CodeColumn<>("disorder_type", AcledTypes::disorder, ledger);
    this.disorder = columns.index("disorder_type");
    this.type = columns.index("event_type");
    this.subType = columns.index("sub_event_type");
  }

  /** Returns whether a row has neither a type nor a sub-event type. */
  boolean areUntold(Row row) {
    return cells.text(row, type).isEmpty() && cells.text(row, subType).isEmpty();
  }

  EventType of(Row row, CarriedCells carried) {
    String text = cells.text(row, type);
    String subText = cells.text(row, subType);
    disorders.of(cells.text(row, disorder));
    Optional<EventType> bySubType = subTypes.of(subText);
    if (bySubType.isEmpty()) {
      if (text.isEmpty()) {
        ledger.remark("a row has no type of event, and was taken for one of another type");
      }
      return types.of(text).orElse(EventType.OTHER);
    }
    labels.of(text);
    AcledSubEvent.of(subText).ifPresent(sub -> check(row, sub.value(), carried));
    return bySubType.get();
  }

  /** The three cells hang together: the model carries all that follows from the sub-event type. */
  private void check(Row row, AcledSubEvent sub, CarriedCells carried) {
    String label = sub.type().label();
    if (row.cell(type).equals(label) && row.cell(subType).equals(sub.label())) {
      carried.carries(type, label);
      carried.carries(subType, sub.label());
      carried.carries(disorder, disorderTypes(sub));
    } else if (AcledEventType.of(row.cell(type))
        .filter(it -> it.value() != sub.type())
        .isPresent()) {
      ledger.remark("event_type is not that of sub_event_type, which was followed");
    }
  }

  static String disorderTypes(AcledSubEvent sub) {
    return sub.disorderTypes().stream().map(AcledDisorderType::label).collect(joining("; "));
  }

  /**
   * Writes the three cells of a type. Those that were imported stay if they say this type.
   *
   * @return why there can be no row; empty if the cells are written
   */
  static Optional<String> write(EventType type, AcledCells cells) {
    String typeText = AcledCells.plain(cells.kept("event_type"));
    String subText = AcledCells.plain(cells.kept("sub_event_type"));
    boolean kept = !typeText.isEmpty() || !subText.isEmpty();
    if (kept && read(typeText, subText).filter(type::equals).isPresent()) {
      AcledSubEvent.of(subText)
          .ifPresent(it -> cells.put("disorder_type", disorderTypes(it.value()), before -> true));
      return Optional.empty();
    }
    Mapped<AcledSubEvent> found = AcledSubEvent.from(type);
    if (found.value().isEmpty()) {
      return found.lost();
    }
    AcledSubEvent sub = found.value().get();
    cells.put("event_type", sub.type().label());
    cells.put("sub_event_type", sub.label());
    cells.put("disorder_type", disorderTypes(sub), before -> !kept);
    return Optional.empty();
  }

  /** Reads an event type and a sub-event type together, as rows are read; empty without either. */
  static Optional<EventType> read(String type, String subType) {
    return subType(subType)
        .value()
        .or(() -> type.isEmpty() ? Optional.of(EventType.OTHER) : type(type).value());
  }

  private static Mapped<String> label(String text) {
    return AcledEventType.of(text)
        .map(known -> known.value().label())
        .or(() -> AcledOldEventType.of(text).map(known -> known.value().label()))
        .map(Mapped::exact)
        .orElseGet(() -> Mapped.none("no list has this type; sub_event_type was followed"));
  }

  private static Mapped<EventType> type(String text) {
    return AcledEventType.of(text)
        .map(known -> known.value().eventType())
        .or(() -> AcledOldEventType.of(text).map(known -> known.value().eventType()))
        .orElseGet(() -> Mapped.lossy(EventType.of(text), "that no list has this type"));
  }

  private static Mapped<EventType> subType(String text) {
    return AcledSubEvent.of(text)
        .map(known -> known.value().eventType())
        .orElseGet(() -> Mapped.none("no list has this sub-event type; event_type was followed"));
  }

  /** A cell holds one family or, with a semicolon between, two. */
  private static Mapped<String> disorder(String text) {
    StringBuilder labels = new StringBuilder();
    for (String part : AcledLists.parts(text)) {
      Optional<Recognised<AcledDisorderType>> known = AcledDisorderType.of(part);
      if (known.isEmpty()) {
        return Mapped.none("no list has this disorder type");
      }
      labels.append(labels.isEmpty() ? "" : "; ").append(known.get().value().label());
    }
    return Mapped.exact(labels.toString());
  }
}

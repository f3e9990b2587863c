package org.onrecord.exchange.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.exchange.LostField;
import org.onrecord.model.Ref;

/** Counts the fields that a format cannot hold. */
public final class Losses {
  private record Loss(Ref.Kind kind, String field, String reason) {}

  private static final class Tally {
    private final Ref first;
    private Ref last;
    private long records = 1;

    Tally(Ref first) {
      this.first = first;
      this.last = first;
    }
  }

  private final Map<Loss, Tally> losses = new LinkedHashMap<>();

  /**
   * Says that a field of a record is left out. Said again of the same record, it counts once.
   *
   * @param record the id of the record
   * @param field the field, as a path such as {@code says.total.asOf}, or {@code record}
   * @param reason what the format lacks, in words that do not differ between records
   */
  public void add(Ref record, String field, String reason) {
    Loss loss = new Loss(record.kind(), field, reason);
    Tally tally = losses.get(loss);
    if (tally == null) {
      losses.put(loss, new Tally(record));
    } else if (!tally.last.equals(record)) {
      tally.records++;
      tally.last = record;
    }
  }

  /** {@return the fields, each once for each reason, in the order in which they came up} */
  public List<LostField> list() {
    return losses.entrySet().stream()
        .map(
            each ->
                new LostField(
                    each.getKey().kind(),
                    each.getKey().field(),
                    each.getKey().reason(),
                    each.getValue().records,
                    each.getValue().first))
        .toList();
  }
}

package org.onrecord.exchange.rows;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.exchange.LostField;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * Counts the fields that a table leaves out. It goes by the JSON of each record, so that no field
 * can be forgotten: what is not said to be carried is lost.
 */
public final class LostFields {
  private final String otherwise;
  private final Map<Ref.Kind, Set<String>> carried = new EnumMap<>(Ref.Kind.class);
  private final Losses losses = new Losses();
  private final FieldPaths paths = new FieldPaths();

  /**
   * Begins with nothing lost, and nothing carried.
   *
   * @param otherwise why a field is lost for which no other reason is given
   */
  public LostFields(String otherwise) {
    this.otherwise = otherwise;
  }

  /**
   * Says what the format has a place for.
   *
   * @param kind the kind of record
   * @param fields fields by their path in JSON, such as {@code says.total.quantity}, each with all
   *     that is below it
   * @return this account
   */
  public LostFields carries(Ref.Kind kind, String... fields) {
    carried.computeIfAbsent(kind, key -> new LinkedHashSet<>()).addAll(List.of(fields));
    return this;
  }

  /**
   * Puts down what of a record is not carried.
   *
   * @param record a record that is written
   */
  public void of(DossierRecord record) {
    Set<String> places = carried.getOrDefault(record.ref().kind(), Set.of());
    paths.of(record).keySet().stream()
        .filter(path -> !isCarried(path, places))
        .forEach(path -> add(record, path, otherwise));
  }

  /**
   * Puts down that something is lost.
   *
   * @param record the record
   * @param field the field by its path in JSON; {@code record} for the whole record
   * @param reason why, in words that do not differ between records
   */
  public void add(DossierRecord record, String field, String reason) {
    losses.add(record.ref(), field, reason);
  }

  /** {@return what is lost, in the order in which it was found} */
  public List<LostField> all() {
    return losses.list();
  }

  private static boolean isCarried(String path, Set<String> places) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('.', end - 1)) {
      if (places.contains(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}

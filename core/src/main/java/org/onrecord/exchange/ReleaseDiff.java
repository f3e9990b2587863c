package org.onrecord.exchange;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/**
 * What changed from one release of a dataset, or one version of a dossier, to a newer one. Records
 * are compared by their kind and id and by what they say; neither the order of records and fields
 * matters, nor the release, revision and previous revision in their provenance.
 *
 * <pre>{@code
 * try (ImportReader older = UcdpGed.importer().open(first);
 *     ImportReader newer = UcdpGed.importer().open(second)) {
 *   System.out.println(ReleaseDiff.between(older, newer).summary());
 * }
 * }</pre>
 *
 * @param added the records that only the newer release has, in its order
 * @param removed the records that only the older release has, in its order
 * @param changed the records that differ, in the order of the newer release
 * @param unchanged how many records say the same in both, by kind; kinds with none are left out
 */
public record ReleaseDiff(
    List<Ref> added,
    List<Ref> removed,
    List<ChangedRecord> changed,
    Map<Ref.Kind, Long> unchanged) {

  /**
   * Takes what changed.
   *
   * @param added the records that only the newer release has
   * @param removed the records that only the older release has
   * @param changed the records that differ
   * @param unchanged how many records say the same in both
   */
  public ReleaseDiff {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
    unchanged = Map.copyOf(unchanged);
  }

  /**
   * Compares two dossiers.
   *
   * @param older the older one
   * @param newer the newer one
   * @return what changed
   * @throws IllegalArgumentException if a record could not be written as JSON, as {@link
   *     org.onrecord.json.OnRecordJson} says
   */
  public static ReleaseDiff between(Dossier older, Dossier newer) {
    return between(older.records().toList(), newer.records().toList());
  }

  /**
   * Compares two streams of records, such as an {@link ImportReader} gives. The records of the
   * older one are held, those of the newer one are not. Of several records with one id in a
   * release, the first is compared with the first of the other, and so on.
   *
   * @param older the records of the older release; gone through once, and first
   * @param newer the records of the newer release; gone through once
   * @return what changed
   * @throws IllegalArgumentException if a record could not be written as JSON, as {@link
   *     org.onrecord.json.OnRecordJson} says
   */
  public static ReleaseDiff between(
      Iterable<? extends DossierRecord> older, Iterable<? extends DossierRecord> newer) {
    Comparison comparison = new Comparison();
    older.forEach(comparison::older);
    newer.forEach(comparison::newer);
    return comparison.diff();
  }

  /** {@return whether no record was added, removed or changed} */
  public boolean isEmpty() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /**
   * Returns the account as text for people: how many records of each sort there are, and the first
   * of them with what changed.
   *
   * @return the lines, each with a line end
   */
  public String summary() {
    return ReleaseDiffText.of(this);
  }

  private static final class Comparison {
    private final RecordContent content = new RecordContent();
    private final ListMultimap<Ref, DossierRecord> left = LinkedListMultimap.create();
    private final List<Ref> added = new ArrayList<>();
    private final List<ChangedRecord> changed = new ArrayList<>();
    private final Map<Ref.Kind, Long> unchanged = new EnumMap<>(Ref.Kind.class);

    void older(DossierRecord record) {
      left.put(record.ref(), record);
    }

    void newer(DossierRecord record) {
      List<DossierRecord> same = left.get(record.ref());
      if (same.isEmpty()) {
        added.add(record.ref());
        return;
      }
      List<ChangedValue> values = changes(content.of(same.remove(0)), content.of(record));
      if (values.isEmpty()) {
        unchanged.merge(record.ref().kind(), 1L, Long::sum);
      } else {
        changed.add(new ChangedRecord(record.ref(), values));
      }
    }

    private static List<ChangedValue> changes(
        SortedMap<String, String> before, SortedMap<String, String> after) {
      TreeSet<String> pointers = new TreeSet<>(before.keySet());
      pointers.addAll(after.keySet());
      return pointers.stream()
          .map(
              pointer ->
                  new ChangedValue(
                      pointer,
                      Optional.ofNullable(before.get(pointer)),
                      Optional.ofNullable(after.get(pointer))))
          .filter(value -> !value.before().equals(value.after()))
          .toList();
    }

    ReleaseDiff diff() {
      List<Ref> removed = left.values().stream().map(DossierRecord::ref).toList();
      return new ReleaseDiff(added, removed, changed, unchanged);
    }
  }
}

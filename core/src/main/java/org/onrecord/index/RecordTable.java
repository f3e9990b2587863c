package org.onrecord.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/** Records by id. Of several with one id the first wins, and all are kept as duplicates. */
final class RecordTable {
  private final Map<Ref, DossierRecord> first;
  private final Map<Ref, List<DossierRecord>> duplicates;

  private RecordTable(Map<Ref, DossierRecord> first, ListMultimap<Ref, DossierRecord> duplicates) {
    this.first = first;
    ImmutableMap.Builder<Ref, List<DossierRecord>> copy = ImmutableMap.builder();
    Multimaps.asMap(duplicates).forEach((ref, same) -> copy.put(ref, ImmutableList.copyOf(same)));
    this.duplicates = copy.buildOrThrow();
  }

  static RecordTable of(Dossier dossier) {
    Map<Ref, DossierRecord> first = new HashMap<>();
    ListMultimap<Ref, DossierRecord> duplicates = LinkedListMultimap.create();
    dossier
        .records()
        .forEach(
            record -> {
              DossierRecord earlier = first.putIfAbsent(record.ref(), record);
              if (earlier != null) {
                if (!duplicates.containsKey(record.ref())) {
                  duplicates.put(record.ref(), earlier);
                }
                duplicates.put(record.ref(), record);
              }
            });
    return new RecordTable(first, duplicates);
  }

  boolean has(Ref ref) {
    return first.containsKey(ref);
  }

  Optional<DossierRecord> get(Ref ref) {
    return Optional.ofNullable(first.get(ref));
  }

  <R extends DossierRecord> Optional<R> get(Ref ref, Class<R> type) {
    return get(ref).map(type::cast);
  }

  Map<Ref, List<DossierRecord>> duplicates() {
    return duplicates;
  }
}

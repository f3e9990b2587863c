package org.onrecord.index;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;

/** Which records refer to which. */
final class MentionTable {
  private final ImmutableListMultimap<Ref, DossierRecord> byRef;

  private MentionTable(ImmutableListMultimap<Ref, DossierRecord> byRef) {
    this.byRef = byRef;
  }

  static MentionTable of(Dossier dossier) {
    ImmutableListMultimap.Builder<Ref, DossierRecord> byRef = ImmutableListMultimap.builder();
    dossier
        .records()
        .forEach(
            record -> {
              Set<Ref> refs = new LinkedHashSet<>();
              Mention.each(record, (ref, pointer) -> refs.add(ref));
              refs.forEach(ref -> byRef.put(ref, record));
            });
    return new MentionTable(byRef.build());
  }

  List<DossierRecord> of(Ref ref) {
    return byRef.get(ref);
  }

  Map<Ref, List<DossierRecord>> unresolved(RecordTable records) {
    return ImmutableMap.copyOf(Maps.filterKeys(Multimaps.asMap(byRef), ref -> !records.has(ref)));
  }
}

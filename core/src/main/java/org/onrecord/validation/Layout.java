package org.onrecord.validation;

import com.google.common.base.Suppliers;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.model.Dossier;
import org.onrecord.model.DossierRecord;
import org.onrecord.model.Ref;
import org.onrecord.model.Source;
import org.onrecord.model.SourceId;

/** Where records stand in the file: the numbers and the pointers of those of a dossier. */
final class Layout {
  private final Map<Ref.Kind, Integer> starts = new EnumMap<>(Ref.Kind.class);
  private final Supplier<IdentityHashMap<DossierRecord, Integer>> ordinals;
  private final Supplier<Map<SourceId, Integer>> sources;

  private Layout(Dossier dossier) {
    int start = 0;
    start = begin(Ref.Kind.SOURCE, start, dossier.sources());
    start = begin(Ref.Kind.ACTOR, start, dossier.actors());
    start = begin(Ref.Kind.LOCATION, start, dossier.locations());
    start = begin(Ref.Kind.EVENT, start, dossier.events());
    begin(Ref.Kind.CLAIM, start, dossier.claims());
    this.ordinals = Suppliers.memoize(() -> number(dossier));
    this.sources = Suppliers.memoize(() -> numberSources(dossier.sources()));
  }

  private int begin(Ref.Kind kind, int start, List<?> records) {
    starts.put(kind, start);
    return start + records.size();
  }

  static Layout of(Dossier dossier) {
    return new Layout(dossier);
  }

  private static IdentityHashMap<DossierRecord, Integer> number(Dossier dossier) {
    IdentityHashMap<DossierRecord, Integer> ordinals = new IdentityHashMap<>();
    int ordinal = 0;
    for (Iterator<DossierRecord> each = dossier.records().iterator(); each.hasNext(); ordinal++) {
      ordinals.putIfAbsent(each.next(), ordinal);
    }
    return ordinals;
  }

  private static Map<SourceId, Integer> numberSources(List<Source> sources) {
    Map<SourceId, Integer> numbers = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      numbers.putIfAbsent(sources.get(i).id(), i);
    }
    return numbers;
  }

  Place place(DossierRecord record, String within) {
    Integer ordinal = ordinals.get().get(record);
    if (ordinal == null) {
      throw new IllegalArgumentException("the dossier does not hold " + record.ref());
    }
    return Place.ofRecord(record, ordinal, within);
  }

  /** {@return the JSON Pointer in the dossier} */
  String pointer(Place place) {
    return place.subject().map(record -> pointer(record.kind(), place.ordinal())).orElse("")
        + place.within();
  }

  private String pointer(Ref.Kind kind, int ordinal) {
    return "/" + word(kind) + "s/" + (ordinal - starts.getOrDefault(kind, 0));
  }

  Optional<String> pointer(SourceId source) {
    return Optional.ofNullable(sources.get().get(source)).map(index -> "/sources/" + index);
  }

  static String word(Ref.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

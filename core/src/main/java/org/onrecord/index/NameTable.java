package org.onrecord.index;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Name;

/** Records by their names, whatever the letter case, spacing, typography and Unicode form. */
final class NameTable<R> {
  private final ImmutableListMultimap<String, R> byKey;

  NameTable(List<R> records, Function<R, List<Name>> names) {
    ImmutableListMultimap.Builder<String, R> grouped = ImmutableListMultimap.builder();
    for (R record : records) {
      Set<String> keys = new LinkedHashSet<>();
      names.apply(record).forEach(name -> keys.add(NameKey.of(name.text())));
      keys.forEach(key -> grouped.put(key, record));
    }
    byKey = grouped.build();
  }

  List<R> get(String name) {
    return byKey.get(NameKey.of(name));
  }
}

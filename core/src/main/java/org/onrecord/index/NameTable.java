package org.onrecord.index;

import com.google.common.collect.ImmutableListMultimap;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.onrecord.model.Name;

/** Records by their names, whatever the letter case, spacing and Unicode form. */
final class NameTable<R> {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final ImmutableListMultimap<String, R> byKey;

  NameTable(List<R> records, Function<R, List<Name>> names) {
    ImmutableListMultimap.Builder<String, R> grouped = ImmutableListMultimap.builder();
    for (R record : records) {
      Set<String> keys = new LinkedHashSet<>();
      names.apply(record).forEach(name -> keys.add(key(name.text())));
      keys.forEach(key -> grouped.put(key, record));
    }
    byKey = grouped.build();
  }

  List<R> get(String name) {
    return byKey.get(key(name));
  }

  /**
   * Returns the form by which names are compared. The way through upper case lets letters meet that
   * have more than one lower-case form.
   */
  private static String key(String name) {
    String folded =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String spaced = SPACE.matcher(folded).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFKC);
  }
}

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

/** Records by their names, whatever the letter case, spacing, typography and Unicode form. */
final class NameTable<R> {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** What is typed or set for an apostrophe, a hamza or an ayn: quotes, primes, half rings. */
  private static final Pattern APOSTROPHE =
      Pattern.compile("[`\u00b4\u02b9\u02bb-\u02bf\u02c8\u2018\u2019\u201b\u2032\uff07]");

  /** Hyphens and dashes of every width, and the minus sign. */
  private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");

  /** Marks of writing direction, soft hyphens and the like, which no reader sees. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

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
        Normalizer.normalize(plain(name), Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String spaced = SPACE.matcher(folded).replaceAll(" ").strip();
    return Normalizer.normalize(spaced, Normalizer.Form.NFKC);
  }

  /** Sets typography aside. It must come first: NFKC makes a space of some apostrophes. */
  private static String plain(String name) {
    String seen = INVISIBLE.matcher(name).replaceAll("");
    return HYPHEN.matcher(APOSTROPHE.matcher(seen).replaceAll("'")).replaceAll("-");
  }
}

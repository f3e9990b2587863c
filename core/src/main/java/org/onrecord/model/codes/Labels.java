package org.onrecord.model.codes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds codes by their labels, also when case, spaces or known misspellings got in the way. */
final class Labels<T> {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\ufeff]+");
  private static final Pattern SPACED_SLASH = Pattern.compile(" ?/ ?");

  private final Map<String, T> published = new HashMap<>();
  private final Map<String, T> lenient = new HashMap<>();

  Labels(T[] codes, Function<T, String> label) {
    for (T code : codes) {
      published.put(label.apply(code), code);
      lenient.put(plain(label.apply(code)), code);
    }
  }

  /** Adds spellings that real files use for the code. */
  Labels<T> alias(T code, String... spellings) {
    for (String spelling : spellings) {
      T before = lenient.put(plain(spelling), code);
      if (before != null) {
        throw new IllegalStateException("'" + spelling + "' already means " + before);
      }
    }
    return this;
  }

  Optional<Recognised<T>> find(String text) {
    T exact = published.get(text);
    if (exact != null) {
      return Optional.of(Recognised.asPublished(exact));
    }
    return Optional.ofNullable(lenient.get(plain(text)))
        .map(code -> new Recognised<>(code, Optional.of(text)));
  }

  private static String plain(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ").strip();
    return SPACED_SLASH.matcher(spaced).replaceAll("/").toLowerCase(Locale.ROOT);
  }
}

package org.onrecord.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The known words of one vocabulary. Filled while its class is initialised, never after. */
final class Vocabulary<T extends Term> {
  /** Makes a term. */
  interface Maker<T> {
    T make(String code, boolean known);
  }

  private final Map<String, T> known = new LinkedHashMap<>();
  private final Maker<T> maker;

  Vocabulary(Maker<T> maker) {
    this.maker = maker;
  }

  T add(String code) {
    if (!code.equals(code.toLowerCase(Locale.ROOT)) || known.containsKey(code)) {
      throw new IllegalStateException("not a new lower-case code: " + code);
    }
    T term = maker.make(code, true);
    known.put(code, term);
    return term;
  }

  T of(String code) {
    T term = known.get(code);
    return term != null ? term : maker.make(code, false);
  }

  List<T> values() {
    return List.copyOf(known.values());
  }
}

package org.onrecord.model.codes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.model.Term;

/** A table of answers, one for each key. */
final class Mapping<K, V> {
  private final Map<K, Mapped<V>> answers;

  private Mapping(Map<K, Mapped<V>> answers) {
    this.answers = answers;
  }

  /** Returns the answer for a key; a word that nobody has mapped has no counterpart. */
  Mapped<V> of(K key) {
    Mapped<V> answer = answers.get(key);
    return answer != null ? answer : Mapped.none(unmapped(key));
  }

  private static String unmapped(Object key) {
    return key instanceof Term term && !term.isKnown()
        ? "'" + key + "' is not a word of this library"
        : "nobody has mapped '" + key + "' yet";
  }

  static <K, V> Builder<K, V> builder() {
    return new Builder<>();
  }

  /** Collects the answers. */
  static final class Builder<K, V> {
    private final Map<K, Mapped<V>> answers = new LinkedHashMap<>();

    Builder<K, V> exact(K key, V value) {
      return add(key, Mapped.exact(value));
    }

    @SafeVarargs
    final Builder<K, V> lossy(V value, String lost, K... keys) {
      for (K key : keys) {
        add(key, Mapped.lossy(value, lost));
      }
      return this;
    }

    @SafeVarargs
    final Builder<K, V> none(String reason, K... keys) {
      for (K key : keys) {
        add(key, Mapped.none(reason));
      }
      return this;
    }

    private Builder<K, V> add(K key, Mapped<V> answer) {
      if (answers.put(key, answer) != null) {
        throw new IllegalStateException(key + " is mapped twice");
      }
      return this;
    }

    Mapping<K, V> build() {
      return new Mapping<>(Map.copyOf(answers));
    }
  }
}

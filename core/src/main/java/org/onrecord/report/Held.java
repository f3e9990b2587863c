package org.onrecord.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value of a field, once it is read. */
final class Held<T> {
  private @Nullable T value;

  void put(T read) {
    value = read;
  }

  /** Returns the value of a field that has to be there. */
  T get() {
    return requireNonNull(value);
  }

  T orElse(T other) {
    return value == null ? other : value;
  }

  Optional<T> maybe() {
    return Optional.ofNullable(value);
  }
}

package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps track of the JSON Pointer while a walk goes down into a record and comes up again. */
final class PointerTrail {
  private final StringBuilder pointer = new StringBuilder();

  /** Where the walk is; changes as it goes on. */
  CharSequence pointer() {
    return pointer;
  }

  <T> void ifIn(String field, Optional<T> value, Consumer<? super T> walk) {
    value.ifPresent(present -> in(field, present, walk));
  }

  <T> void in(String field, T value, Consumer<? super T> walk) {
    int length = pointer.length();
    pointer.append('/').append(field);
    walk.accept(value);
    pointer.setLength(length);
  }

  <T> void inEach(String field, List<T> values, Consumer<? super T> walk) {
    if (!values.isEmpty()) {
      in(field, values, list -> items(list, walk));
    }
  }

  <T> void items(List<T> values, Consumer<? super T> walk) {
    int length = pointer.length();
    for (int i = 0; i < values.size(); i++) {
      pointer.append('/').append(i);
      walk.accept(values.get(i));
      pointer.setLength(length);
    }
  }
}

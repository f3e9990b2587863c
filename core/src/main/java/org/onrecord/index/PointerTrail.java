package org.onrecord.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps track of the JSON Pointer while a walk goes down into a record and comes up again. The
 * pointer is put into words only for a visitor that asks, which most do not.
 */
final class PointerTrail implements CharSequence {
  /** Names of fields and numbers of items, from the record down. */
  private final List<Object> steps = new ArrayList<>();

  void down(Object step) {
    steps.add(step);
  }

  void up() {
    steps.remove(steps.size() - 1);
  }

  <T> void ifIn(String field, Optional<T> value, Consumer<? super T> walk) {
    if (value.isPresent()) {
      in(field, value.get(), walk);
    }
  }

  <T> void in(String field, T value, Consumer<? super T> walk) {
    down(field);
    walk.accept(value);
    up();
  }

  <T> void inEach(String field, List<T> values, Consumer<? super T> walk) {
    if (!values.isEmpty()) {
      down(field);
      items(values, walk);
      up();
    }
  }

  <T> void items(List<T> values, Consumer<? super T> walk) {
    for (int i = 0; i < values.size(); i++) {
      in(i, values.get(i), walk);
    }
  }

  private <T> void in(int item, T value, Consumer<? super T> walk) {
    down(item);
    walk.accept(value);
    up();
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  /** {@return where the walk is} */
  @Override
  public String toString() {
    StringBuilder pointer = new StringBuilder();
    steps.forEach(step -> pointer.append('/').append(step));
    return pointer.toString();
  }
}

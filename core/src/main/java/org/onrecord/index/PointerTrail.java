package org.onrecord.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Ref;

/** Keeps track of the JSON Pointer while a walk goes down into a record and comes up again. */
final class PointerTrail {
  /** Told of every reference. */
  interface Visitor {
    /**
     * Sees a reference.
     *
     * @param ref what is referred to
     * @param pointer where; valid during the call only
     */
    void visit(Ref ref, CharSequence pointer);
  }

  private final Visitor visitor;
  private final StringBuilder pointer = new StringBuilder();

  PointerTrail(Visitor visitor) {
    this.visitor = visitor;
  }

  void ref(String field, Ref ref) {
    in(field, ref, this::visit);
  }

  void ref(String field, Optional<? extends Ref> ref) {
    ref.ifPresent(present -> ref(field, present));
  }

  void refs(String field, List<? extends Ref> refs) {
    inEach(field, refs, this::visit);
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

  private void visit(Ref ref) {
    visitor.visit(ref, pointer);
  }
}

package org.onrecord.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.count.Hedge;
import org.onrecord.count.Quantity;
import org.onrecord.model.Anchor;
import org.onrecord.model.Citation;
import org.onrecord.model.Dating;
import org.onrecord.model.EventPlace;
import org.onrecord.model.Extensible;
import org.onrecord.model.Participant;
import org.onrecord.model.Ref;
import org.onrecord.model.Term;

/**
 * Goes down into fields and comes up again, and shows a visitor the values there. It knows those
 * that many objects have; the others come with a step into them.
 */
final class FieldWalk {
  /** Goes into a value. Made of no more than a method, so that there is one for all walks. */
  interface Step<T> {
    void into(FieldWalk walk, T value);
  }

  private final PointerTrail trail = new PointerTrail();
  private final RecordVisitor visitor;

  FieldWalk(RecordVisitor visitor) {
    this.visitor = visitor;
  }

  /** Stands at the top of a record. */
  void begin() {
    trail.begin();
  }

  <T> void ifIn(String field, Optional<T> value, Step<? super T> step) {
    if (value.isPresent()) {
      in(field, value.get(), step);
    }
  }

  <T> void in(String field, T value, Step<? super T> step) {
    trail.down(field);
    step.into(this, value);
    trail.up();
  }

  <T> void inEach(String field, List<T> values, Step<? super T> step) {
    if (!values.isEmpty()) {
      trail.down(field);
      items(values, step);
      trail.up();
    }
  }

  <T> void items(List<T> values, Step<? super T> step) {
    for (int i = 0; i < values.size(); i++) {
      trail.down(i);
      step.into(this, values.get(i));
      trail.up();
    }
  }

  void word(String field, Term word) {
    trail.down(field);
    word(word);
    trail.up();
  }

  void word(Term word) {
    visitor.word(word, trail);
  }

  void ref(String field, Ref ref) {
    trail.down(field);
    ref(ref);
    trail.up();
  }

  void ref(String field, Optional<? extends Ref> ref) {
    if (ref.isPresent()) {
      ref(field, ref.get());
    }
  }

  void refs(String field, List<? extends Ref> refs) {
    inEach(field, refs, FieldWalk::ref);
  }

  void ref(Ref ref) {
    visitor.reference(ref, trail);
  }

  void citation(Citation citation) {
    visitor.citation(citation, trail);
    ref("source", citation.source());
    extensions(citation);
  }

  void dating(Dating dating) {
    visitor.dating(dating, trail);
    ifIn("timeOfDay", dating.timeOfDay(), FieldWalk::word);
    ifIn("anchor", dating.anchor(), FieldWalk::anchor);
    extensions(dating);
  }

  private void anchor(Anchor anchor) {
    ref("to", anchor.to());
    extensions(anchor);
  }

  void quantity(Quantity quantity) {
    visitor.quantity(quantity, trail);
    ifIn("hedge", quantity.hedge().map(Hedge::extensions), FieldWalk::extensions);
    extensions(quantity.extensions());
  }

  void place(EventPlace place) {
    ref("location", place.location());
    extensions(place);
  }

  void participant(Participant participant) {
    ref("actor", participant.actor());
    word("role", participant.role());
    extensions(participant);
  }

  void extensions(Extensible object) {
    extensions(object.extensions());
  }

  void extensions(Map<String, String> fields) {
    if (!fields.isEmpty()) {
      visitor.extensions(fields, trail);
    }
  }
}

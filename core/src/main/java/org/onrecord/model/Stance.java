package org.onrecord.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** That the speaker takes a side. What kind of act it is stands in the voice alone. */
@Value.Immutable
@RecordStyle
public non-sealed interface Stance extends Proposition {
  /** {@return which side} */
  Position position();

  /** {@return on what} */
  Ref target();

  /** {@return what was said, in neutral words of our own} */
  Optional<String> paraphrase();

  @Override
  default Kind propositionKind() {
    return Kind.STANCE;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().add(target()).toSet();
  }

  /**
   * Begins a stance.
   *
   * @param position which side is taken
   * @param target on what
   * @return a builder
   */
  static Builder of(Position position, Ref target) {
    return builder().position(position).target(target);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Stance}. */
  class Builder extends ImmutableStance.Builder implements Proposition.Builder {
    Builder() {}
  }
}

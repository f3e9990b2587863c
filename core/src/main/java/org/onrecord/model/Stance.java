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
  default Set<Ref> about() {
    return new Refs().add(target()).toSet();
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

package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;

/** Those whom a casualty count counts. */
@Value.Immutable
@RecordStyle
public interface Victims extends Extensible {
  /** {@return the actor or population they belong to} */
  Optional<ActorId> actor();

  /** {@return the words that describe them, if they are no actor on record} */
  Optional<String> described();

  /** {@return whether they took part in the fighting; not stated unless said} */
  @Value.Default
  default VictimStatus status() {
    return VictimStatus.NOT_STATED;
  }

  /** {@return their sex} */
  Optional<Sex> sex();

  /** {@return their age group} */
  Optional<AgeGroup> age();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Victims}. */
  class Builder extends ImmutableVictims.Builder {
    Builder() {}
  }
}

package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;

/** What is given as a reason: an event, words, or both. */
@Value.Immutable
@RecordStyle
public interface Because extends Extensible {
  /** {@return the event} */
  Optional<EventId> event();

  /** {@return the reason in neutral words of our own} */
  Optional<String> text();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Because}. */
  class Builder extends ImmutableBecause.Builder {
    Builder() {}
  }
}

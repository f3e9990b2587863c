package org.onrecord.model;

import org.immutables.value.Value;

/** An occurrence on which another depends. */
@Value.Immutable
@RecordStyle
public interface Condition extends Extensible {
  /** {@return the event} */
  EventId event();

  /** {@return the mood in which it is spoken of; that it took place unless said} */
  @Value.Default
  default Happens happens() {
    return Happens.DID;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Condition}. */
  class Builder extends ImmutableCondition.Builder {
    Builder() {}
  }
}

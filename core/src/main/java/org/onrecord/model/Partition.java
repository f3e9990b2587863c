package org.onrecord.model;

import org.immutables.value.Value;

/** How the parts of a breakdown stand to each other and to the whole. */
@Value.Immutable
@RecordStyle
public interface Partition extends Extensible {
  /** {@return whether they share members; not stated unless said} */
  @Value.Default
  default Overlap overlap() {
    return Overlap.NOT_STATED;
  }

  /** {@return whether they make up the whole; not stated unless said} */
  @Value.Default
  default Exhaustive exhaustive() {
    return Exhaustive.NOT_STATED;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Partition}. */
  class Builder extends ImmutablePartition.Builder {
    Builder() {}
  }
}

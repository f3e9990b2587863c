package org.onrecord.model;

import org.immutables.value.Value;

/** What a date is told relative to. */
@Value.Immutable
@RecordStyle
public interface Anchor extends Extensible {
  /** {@return how the date stands to the anchor} */
  AnchorRelation relation();

  /** {@return the event, claim or source that it is told relative to} */
  Ref to();

  /**
   * Returns an anchor.
   *
   * @param relation how the date stands to the anchor
   * @param to the event, claim or source that it is told relative to
   * @return the anchor
   */
  static Anchor of(AnchorRelation relation, Ref to) {
    return builder().relation(relation).to(to).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Anchor}. */
  class Builder extends ImmutableAnchor.Builder {
    Builder() {}
  }
}

package org.onrecord.model;

import org.immutables.value.Value;

/** A link from one event to another. */
@Value.Immutable
@RecordStyle
public interface EventLink extends Extensible {
  /** {@return how the event stands to the other} */
  EventLinkType type();

  /** {@return the other event} */
  EventId event();

  /** {@return who draws the link; the editor unless said} */
  @Value.Default
  default LinkBy by() {
    return LinkBy.EDITOR;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EventLink}. */
  class Builder extends ImmutableEventLink.Builder {
    Builder() {}
  }
}

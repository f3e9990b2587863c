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

  /**
   * Returns a link drawn by the editor.
   *
   * @param type how the event stands to the other
   * @param event the id of the other event
   * @return the link
   */
  static EventLink of(EventLinkType type, String event) {
    return builder().type(type).event(EventId.of(event)).build();
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

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

  /**
   * Returns an event as a reason.
   *
   * @param event the id of the event
   * @return the reason
   */
  static Because event(String event) {
    return builder().event(EventId.of(event)).build();
  }

  /**
   * Returns a reason given in words.
   *
   * @param text the reason in neutral words of our own
   * @return the reason
   */
  static Because text(String text) {
    return builder().text(text).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Because}. */
  class Builder extends ImmutableBecause.Builder {
    Builder() {}
  }
}

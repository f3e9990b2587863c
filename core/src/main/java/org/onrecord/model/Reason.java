package org.onrecord.model;

import java.util.Set;
import org.immutables.value.Value;

/** That an event has a reason. */
@Value.Immutable
@RecordStyle
public non-sealed interface Reason extends Proposition {
  /** {@return the event} */
  EventId event();

  /** {@return what kind of reason it is} */
  ReasonKind kind();

  /** {@return the reason} */
  Because because();

  @Override
  default Kind propositionKind() {
    return Kind.REASON;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().add(event()).add(because().event()).toSet();
  }

  /**
   * Begins a reason.
   *
   * @param event the id of the event
   * @param kind what kind of reason it is
   * @param because the reason
   * @return a builder
   */
  static Builder of(String event, ReasonKind kind, Because because) {
    return builder().event(EventId.of(event)).kind(kind).because(because);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Reason}. */
  class Builder extends ImmutableReason.Builder implements Proposition.Builder {
    Builder() {}
  }
}

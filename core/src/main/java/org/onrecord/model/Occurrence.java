package org.onrecord.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * That an event happened, happens, will, would or should happen, with whatever this claim tells of
 * it. Where the claim is negated, the details are what is denied if there are any, else the event.
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Occurrence extends Proposition {
  /** {@return the event} */
  EventId event();

  /** {@return the mood in which it is spoken of; that it took place unless said} */
  @Value.Default
  default Happens happens() {
    return Happens.DID;
  }

  /** {@return what the claim tells of the event} */
  Optional<Details> details();

  /** {@return what it depends on} */
  Optional<Condition> onlyIf();

  @Override
  default Set<Ref> about() {
    return new Refs()
        .add(event())
        .add(details().orElseGet(() -> Details.builder().build()))
        .add(onlyIf().map(Condition::event))
        .toSet();
  }

  /**
   * Begins an occurrence.
   *
   * @param event the id of the event
   * @return a builder
   */
  static Builder of(String event) {
    return builder().event(EventId.of(event));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Occurrence}. */
  class Builder extends ImmutableOccurrence.Builder implements Proposition.Builder {
    Builder() {}
  }
}

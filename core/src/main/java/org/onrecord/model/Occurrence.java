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
  default Kind propositionKind() {
    return Kind.OCCURRENCE;
  }

  @Override
  default Set<Ref> about() {
    Refs refs = new Refs().add(event());
    details().ifPresent(refs::add);
    return refs.add(onlyIf().map(Condition::event)).toSet();
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

    /**
     * Sets what the claim tells of the event.
     *
     * @param details what it tells
     * @return this builder
     */
    public Builder details(Details.Builder details) {
      return details(details.build());
    }

    /**
     * Adds to the details when it happened.
     *
     * @param edtf the date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     * @throws IllegalStateException if there is no event yet
     */
    public Builder when(String edtf) {
      return details(editDetails().when(edtf));
    }

    /**
     * Adds to the details where it happened.
     *
     * @param location the id of the site
     * @return this builder
     * @throws IllegalStateException if there is no event yet
     */
    public Builder at(String location) {
      return details(editDetails().at(location));
    }

    /**
     * Adds to the details an actor in a role.
     *
     * @param role what the actor was to the event
     * @param actor the id of the actor
     * @return this builder
     * @throws IllegalStateException if there is no event yet
     */
    public Builder participant(Role role, String actor) {
      return details(editDetails().participant(role, actor));
    }

    /**
     * Makes it depend on another event having happened.
     *
     * @param event the id of the other event
     * @return this builder
     */
    public Builder onlyIf(String event) {
      return onlyIf(Condition.builder().event(EventId.of(event)).build());
    }

    private Details.Builder editDetails() {
      Details.Builder details = Details.builder();
      build().details().ifPresent(details::from);
      return details;
    }
  }
}

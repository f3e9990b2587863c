package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** That certain actors are responsible for an event. */
@Value.Immutable
@RecordStyle
public non-sealed interface Responsibility extends Proposition {
  /** {@return the event} */
  EventId event();

  /** {@return those who are responsible} */
  List<ActorId> actors();

  /** {@return in what way; that they carried it out unless said} */
  @Value.Default
  default Degree degree() {
    return Degree.CARRIED_OUT;
  }

  /** {@return for how much of the event, where it is made of many} */
  Optional<Quantifier> share();

  @Override
  default Kind propositionKind() {
    return Kind.RESPONSIBILITY;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().add(event()).addAll(actors()).toSet();
  }

  /**
   * Begins a responsibility.
   *
   * @param event the id of the event
   * @param actors the ids of those who are responsible
   * @return a builder
   */
  static Builder of(String event, String... actors) {
    return builder().event(EventId.of(event)).addAllActors(ActorId.all(actors));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Responsibility}. */
  class Builder extends ImmutableResponsibility.Builder implements Proposition.Builder {
    Builder() {}
  }
}

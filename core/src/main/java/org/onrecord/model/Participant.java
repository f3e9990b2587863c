package org.onrecord.model;

import java.util.Optional;
import org.immutables.value.Value;

/** An actor, or a party that is only described, and what it was to an event. */
@Value.Immutable
@RecordStyle
public interface Participant extends Extensible {
  /** {@return the actor, if it is one on record} */
  Optional<ActorId> actor();

  /** {@return the words that describe the party, if it is not named} */
  Optional<String> described();

  /** {@return what it was to the event} */
  Role role();

  /**
   * Returns an actor in a role.
   *
   * @param actor the id of the actor
   * @param role what it was to the event
   * @return the participant
   */
  static Participant of(String actor, Role role) {
    return builder().actor(ActorId.of(actor)).role(role).build();
  }

  /**
   * Returns a party that is only described, in a role.
   *
   * @param description the words that describe it
   * @param role what it was to the event
   * @return the participant
   */
  static Participant described(String description, Role role) {
    return builder().described(description).role(role).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Participant}. */
  class Builder extends ImmutableParticipant.Builder {
    Builder() {}
  }
}

package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.count.Quantity;

/** What one claim says of an event, beside that it happened. */
@Value.Immutable
@RecordStyle
public interface Details extends Extensible {
  /** {@return when it happened} */
  Optional<Dating> when();

  /** {@return where it happened} */
  List<EventPlace> where();

  /** {@return who had part in it} */
  List<Participant> participants();

  /** {@return the weapons used} */
  List<Weapon> weapons();

  /** {@return how long it lasted, with its unit} */
  Optional<Quantity> lasted();

  /** {@return where in its course it was} */
  Optional<Phase> phase();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Details}. */
  class Builder extends ImmutableDetails.Builder {
    Builder() {}

    /**
     * Sets the date.
     *
     * @param edtf the date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     */
    public Builder when(String edtf) {
      return when(Dating.of(edtf));
    }

    /**
     * Adds a site.
     *
     * @param location the id of the place
     * @return this builder
     */
    public Builder at(String location) {
      return where(EventPlace.site(location));
    }

    /**
     * Adds an actor in a role.
     *
     * @param role what the actor was to the event
     * @param actor the id of the actor
     * @return this builder
     */
    public Builder participant(Role role, String actor) {
      return participant(Participant.of(actor, role));
    }

    /**
     * Adds a place in a role.
     *
     * @param role what the place was to the event
     * @param location the id of the place
     * @return this builder
     */
    public Builder where(PlaceRole role, String location) {
      return where(EventPlace.of(location, role));
    }
  }
}

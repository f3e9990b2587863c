package org.onrecord.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that happened, is said to have happened, or is threatened, planned or called for; an
 * utterance is an event too. Its fields are working values: the claims about it are the evidence.
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Event extends DossierRecord {
  /** {@return the id of this event} */
  EventId id();

  @Override
  default Ref ref() {
    return id();
  }

  /** {@return what kind of event it is} */
  EventType type();

  /** {@return a short title in neutral words of our own} */
  Optional<String> title();

  /** {@return when it happened, or is to happen} */
  Optional<Dating> when();

  /** {@return where it happened, and what each place was to it} */
  List<EventPlace> where();

  /** {@return who had part in it} */
  List<Participant> participants();

  /** {@return the weapons used, as reported} */
  List<Weapon> weapons();

  /** {@return the event that it is a part of} */
  Optional<EventId> partOf();

  /** {@return its links to other events} */
  List<EventLink> links();

  /** {@return whether it happened; actual unless said} */
  @Value.Default
  default EventStatus status() {
    return EventStatus.ACTUAL;
  }

  /** {@return the medium, if it is an utterance} */
  Optional<Channel> channel();

  /** {@return its ids in systems outside, one for each at most} */
  Map<IdScheme, String> externalIds();

  /** {@return where it is told, beside the citations of its claims} */
  List<Citation> citations();

  /** {@return the title, or else the id} */
  @Override
  default String displayName() {
    return title().orElse(id().value());
  }

  /**
   * Begins an event.
   *
   * @param id the id of the event
   * @param type what kind of event it is
   * @return a builder
   */
  static Builder of(String id, EventType type) {
    return builder().id(EventId.of(id)).type(type);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Event}. */
  class Builder extends ImmutableEvent.Builder {
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
     * Sets the event that it is a part of.
     *
     * @param event the id of that event
     * @return this builder
     */
    public Builder partOf(String event) {
      return partOf(EventId.of(event));
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

    /**
     * Adds a link, drawn by the editor, to another event.
     *
     * @param type how this event stands to the other
     * @param event the id of the other event
     * @return this builder
     */
    public Builder link(EventLinkType type, String event) {
      return link(EventLink.of(type, event));
    }
  }
}

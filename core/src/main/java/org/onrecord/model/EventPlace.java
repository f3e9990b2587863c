package org.onrecord.model;

import org.immutables.value.Value;

/** A place and what it was to an event. */
@Value.Immutable
@RecordStyle
public interface EventPlace extends Extensible {
  /** {@return the place} */
  LocationId location();

  /** {@return what it was to the event; the site unless said} */
  @Value.Default
  default PlaceRole role() {
    return PlaceRole.SITE;
  }

  /**
   * Returns the site of an event.
   *
   * @param location the id of the place
   * @return the place as a site
   */
  static EventPlace site(String location) {
    return of(location, PlaceRole.SITE);
  }

  /**
   * Returns a place in a role.
   *
   * @param location the id of the place
   * @param role what it was to the event
   * @return the place
   */
  static EventPlace of(String location, PlaceRole role) {
    return builder().location(LocationId.of(location)).role(role).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link EventPlace}. */
  class Builder extends ImmutableEventPlace.Builder {
    Builder() {}
  }
}

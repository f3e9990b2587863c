package org.onrecord.model;

import static org.onrecord.model.Required.requireNumber;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A place, or a described set of places. */
@Value.Immutable
@RecordStyle
public non-sealed interface Location extends DossierRecord {
  /** {@return the id of this location} */
  LocationId id();

  @Override
  default Ref ref() {
    return id();
  }

  /** {@return what kind of place it is} */
  LocationKind kind();

  /** {@return whether it is a described set of places, such as "US bases"; false unless said} */
  @Value.Default
  default boolean collective() {
    return false;
  }

  /** {@return its names; one of them primary, unless the data is broken} */
  List<Name> names();

  /** {@return a description in neutral words of our own} */
  Optional<String> description();

  /** {@return the country it lies in, as an ISO 3166-1 alpha-2 code such as {@code IQ}} */
  Optional<String> country();

  /** {@return the place that it is a part of} */
  Optional<LocationId> partOf();

  /** {@return a point that stands for it} */
  Optional<Coordinates> coordinates();

  /** {@return how far it reaches from its point, in metres; never NaN} */
  Optional<Double> radius();

  /** {@return its ids in systems outside, one for each at most} */
  Map<IdScheme, String> externalIds();

  /** {@return the primary name, or else the first name, or else the id} */
  @Override
  default String displayName() {
    return Naming.displayName(names(), id());
  }

  /**
   * Begins a country.
   *
   * @param id the id of the location
   * @param name its primary name
   * @return a builder
   */
  static Builder country(String id, String name) {
    return of(id, LocationKind.COUNTRY, name);
  }

  /**
   * Begins a first-order division.
   *
   * @param id the id of the location
   * @param name its primary name
   * @return a builder
   */
  static Builder admin1(String id, String name) {
    return of(id, LocationKind.ADMIN1, name);
  }

  /**
   * Begins a city, town or village.
   *
   * @param id the id of the location
   * @param name its primary name
   * @return a builder
   */
  static Builder settlement(String id, String name) {
    return of(id, LocationKind.SETTLEMENT, name);
  }

  /**
   * Begins a military base.
   *
   * @param id the id of the location
   * @param name its primary name
   * @return a builder
   */
  static Builder militaryBase(String id, String name) {
    return of(id, LocationKind.MILITARY_BASE, name);
  }

  /**
   * Begins a location of any kind.
   *
   * @param id the id of the location
   * @param kind what kind it is
   * @param name its primary name
   * @return a builder
   */
  static Builder of(String id, LocationKind kind, String name) {
    return builder().id(LocationId.of(id)).kind(kind).name(Name.primary(name));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Location}. */
  class Builder extends ImmutableLocation.Builder {
    Builder() {}

    /**
     * Adds another name.
     *
     * @param kind what kind of name it is
     * @param text the name as written
     * @return this builder
     */
    public Builder name(NameKind kind, String text) {
      return name(Name.of(kind, text));
    }

    /**
     * Sets the place that it is a part of.
     *
     * @param location the id of that place
     * @return this builder
     */
    public Builder partOf(String location) {
      return partOf(LocationId.of(location));
    }

    /**
     * Sets a point that stands for the place.
     *
     * @param latitude degrees north, in WGS 84
     * @param longitude degrees east, in WGS 84
     * @return this builder
     * @throws IllegalArgumentException if either is NaN
     */
    public Builder coordinates(double latitude, double longitude) {
      return coordinates(Coordinates.of(latitude, longitude));
    }

    /**
     * Builds the location.
     *
     * @return the location
     * @throws IllegalArgumentException if the radius is NaN
     * @throws IllegalStateException if the id or the kind is not set
     */
    @Override
    public Location build() {
      Location location = super.build();
      location.radius().ifPresent(radius -> requireNumber("a radius", radius));
      return location;
    }
  }
}

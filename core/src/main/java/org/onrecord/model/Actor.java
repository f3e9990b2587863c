package org.onrecord.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Anyone or anything that acts, speaks or is acted upon: a person, a state, a group, a described
 * class of groups.
 */
@Value.Immutable
@RecordStyle
public non-sealed interface Actor extends DossierRecord {
  /** {@return the id of this actor} */
  ActorId id();

  @Override
  default Ref ref() {
    return id();
  }

  /** {@return what kind of actor it is} */
  ActorKind kind();

  /** {@return its names; one of them primary, unless the data is broken} */
  List<Name> names();

  /** {@return a description in neutral words of our own} */
  Optional<String> description();

  /** {@return the country it belongs to, as an ISO 3166-1 alpha-2 code such as {@code IQ}} */
  Optional<String> country();

  /** {@return its ids in systems outside, one for each at most} */
  Map<IdScheme, String> externalIds();

  /** {@return the primary name, or else the first name, or else the id} */
  @Override
  default String displayName() {
    return Naming.displayName(names(), id());
  }

  /**
   * Begins a person.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder person(String id, String name) {
    return of(id, ActorKind.PERSON, name);
  }

  /**
   * Begins a state.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder state(String id, String name) {
    return of(id, ActorKind.STATE, name);
  }

  /**
   * Begins an organ of a state.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder governmentBody(String id, String name) {
    return of(id, ActorKind.GOVERNMENT_BODY, name);
  }

  /**
   * Begins the forces of a state.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder stateForces(String id, String name) {
    return of(id, ActorKind.STATE_FORCES, name);
  }

  /**
   * Begins an armed group.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder armedGroup(String id, String name) {
    return of(id, ActorKind.ARMED_GROUP, name);
  }

  /**
   * Begins a coalition.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder coalition(String id, String name) {
    return of(id, ActorKind.COALITION, name);
  }

  /**
   * Begins a party, movement or political alliance.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder politicalOrganization(String id, String name) {
    return of(id, ActorKind.POLITICAL_ORGANIZATION, name);
  }

  /**
   * Begins an organisation.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder organization(String id, String name) {
    return of(id, ActorKind.ORGANIZATION, name);
  }

  /**
   * Begins a news outlet.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder media(String id, String name) {
    return of(id, ActorKind.MEDIA, name);
  }

  /**
   * Begins a population.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder population(String id, String name) {
    return of(id, ActorKind.POPULATION, name);
  }

  /**
   * Begins a described class.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder collective(String id, String name) {
    return of(id, ActorKind.COLLECTIVE, name);
  }

  /**
   * Begins a name that is not itself a body.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder brand(String id, String name) {
    return of(id, ActorKind.BRAND, name);
  }

  /**
   * Begins unnamed speakers or doers.
   *
   * @param id the id of the actor
   * @param name its primary name
   * @return a builder
   */
  static Builder anonymous(String id, String name) {
    return of(id, ActorKind.ANONYMOUS, name);
  }

  /**
   * Begins an actor of any kind.
   *
   * @param id the id of the actor
   * @param kind what kind it is
   * @param name its primary name
   * @return a builder
   */
  static Builder of(String id, ActorKind kind, String name) {
    return builder().id(ActorId.of(id)).kind(kind).name(Name.primary(name));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Actor}. */
  class Builder extends ImmutableActor.Builder {
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
  }
}

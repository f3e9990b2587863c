package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A body of reporting that fits in memory: its sources, and the actors, locations, events and
 * claims they tell of.
 */
@Value.Immutable
@RecordStyle
public interface Dossier extends Extensible {
  /** {@return the version of the schema it was written for} */
  @Value.Default
  default String schemaVersion() {
    return SCHEMA_VERSION;
  }

  /** {@return the id of the dossier} */
  String id();

  /** {@return its title in neutral words of our own} */
  String title();

  /** {@return the sources} */
  List<Source> sources();

  /** {@return the actors} */
  List<Actor> actors();

  /** {@return the locations} */
  List<Location> locations();

  /** {@return the events} */
  List<Event> events();

  /** {@return the claims} */
  List<Claim> claims();

  /** {@return where the dossier was taken from} */
  Optional<Provenance> provenance();

  /** The version of the schema that this model writes. */
  String SCHEMA_VERSION = "1.0";

  /** {@return all records: sources, actors, locations, events, then claims} */
  default Stream<DossierRecord> records() {
    return Stream.of(sources(), actors(), locations(), events(), claims()).flatMap(List::stream);
  }

  /**
   * Begins a dossier.
   *
   * @param id the id of the dossier
   * @param title its title
   * @return a builder
   */
  static Builder builder(String id, String title) {
    return builder().id(id).title(title);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Dossier}. */
  class Builder extends ImmutableDossier.Builder {
    Builder() {}

    private int numbered;

    /**
     * Adds sources.
     *
     * @param sources the sources, as far as they have been built
     * @return this builder
     */
    public Builder source(Source.Builder... sources) {
      for (Source.Builder source : sources) {
        source(source.build());
      }
      return this;
    }

    /**
     * Adds actors.
     *
     * @param actors the actors, as far as they have been built
     * @return this builder
     */
    public Builder actor(Actor.Builder... actors) {
      for (Actor.Builder actor : actors) {
        actor(actor.build());
      }
      return this;
    }

    /**
     * Adds locations.
     *
     * @param locations the locations, as far as they have been built
     * @return this builder
     */
    public Builder location(Location.Builder... locations) {
      for (Location.Builder location : locations) {
        location(location.build());
      }
      return this;
    }

    /**
     * Adds events.
     *
     * @param events the events, as far as they have been built
     * @return this builder
     */
    public Builder event(Event.Builder... events) {
      for (Event.Builder event : events) {
        event(event.build());
      }
      return this;
    }

    /**
     * Adds claims. Those without an id are called {@code c1}, {@code c2} and so on, by their place
     * among the claims added this way.
     *
     * @param claims the claims, as far as they have been built
     * @return this builder
     */
    public Builder claim(Claim.Builder... claims) {
      for (Claim.Builder claim : claims) {
        numbered++;
        claim(claim.buildOrCall("c" + numbered));
      }
      return this;
    }
  }
}

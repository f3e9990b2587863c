package org.onrecord.model;

import static java.util.stream.Collectors.toSet;
import static org.onrecord.model.Required.requireId;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** {@return the id of the dossier, never blank} */
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

    private final Set<Claim> numbered = Collections.newSetFromMap(new IdentityHashMap<>());
    private int lastNumber;

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
     * among the claims added this way. Where a claim with an id of its own has that one, the next
     * number that is free follows the last.
     *
     * @param claims the claims, as far as they have been built
     * @return this builder
     * @throws IllegalStateException if a claim does not say anything
     */
    public Builder claim(Claim.Builder... claims) {
      for (Claim.Builder claim : claims) {
        lastNumber++;
        Optional<Claim> named = claim.buildIfNamed();
        Claim built = named.orElseGet(() -> buildNumbered(claim));
        if (named.isEmpty()) {
          numbered.add(built);
        }
        claim(built);
      }
      return this;
    }

    /**
     * Adds a record to those of its kind.
     *
     * @param record a record of any kind
     * @return this builder
     */
    public Builder record(DossierRecord record) {
      if (record instanceof Source source) {
        source(source);
      } else if (record instanceof Actor actor) {
        actor(actor);
      } else if (record instanceof Location location) {
        location(location);
      } else if (record instanceof Event event) {
        event(event);
      } else {
        claim((Claim) record);
      }
      return this;
    }

    /**
     * Builds the dossier.
     *
     * @return the dossier
     * @throws IllegalArgumentException if the id is blank
     * @throws IllegalStateException if the id or the title is not set
     */
    @Override
    public Dossier build() {
      Dossier dossier = super.build();
      requireId(dossier.id());
      return numbered.isEmpty() ? dossier : withFreeNumbers(dossier);
    }

    private Claim buildNumbered(Claim.Builder claim) {
      try {
        return claim.id(number(lastNumber)).build();
      } catch (IllegalStateException incomplete) {
        throw new IllegalStateException(
            "claim " + lastNumber + " of those added says nothing: give it states, denies or says",
            incomplete);
      }
    }

    private Dossier withFreeNumbers(Dossier dossier) {
      Set<ClaimId> given =
          dossier.claims().stream()
              .filter(claim -> !numbered.contains(claim))
              .map(Claim::id)
              .collect(toSet());
      return numbered.stream().map(Claim::id).noneMatch(given::contains)
          ? dossier
          : Dossier.builder().from(dossier).claims(renumber(dossier.claims(), given)).build();
    }

    private List<Claim> renumber(List<Claim> claims, Set<ClaimId> given) {
      Set<ClaimId> taken = claims.stream().map(Claim::id).collect(toSet());
      Iterator<ClaimId> free =
          IntStream.iterate(lastNumber + 1, number -> number + 1)
              .mapToObj(Builder::number)
              .filter(id -> !taken.contains(id))
              .iterator();
      return claims.stream()
          .map(
              claim ->
                  numbered.contains(claim) && given.contains(claim.id())
                      ? Claim.builder().from(claim).id(free.next()).build()
                      : claim)
          .toList();
    }

    private static ClaimId number(int number) {
      return ClaimId.of("c" + number);
    }
  }
}

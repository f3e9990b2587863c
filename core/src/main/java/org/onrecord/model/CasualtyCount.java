package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.count.Quantity;

/** A figure for one kind of harm, with all that decides whether it may be compared with another. */
@Value.Immutable
@RecordStyle
public interface CasualtyCount extends Extensible {
  /** {@return what happened to those counted} */
  Harm harm();

  /** {@return how badly they were harmed} */
  Optional<HarmSeverity> severity();

  /** {@return what the word for the harm takes in, as far as the speaker says; for "casualties"} */
  Optional<String> definition();

  /** {@return those counted} */
  Optional<Victims> victims();

  /** {@return the noun that the source counts by, such as "troops"} */
  Optional<String> noun();

  /** {@return what harmed them, in the words of the source or in our own} */
  Optional<String> cause();

  /** {@return how many, in the unit of the quantity: persons unless it says otherwise} */
  Quantity quantity();

  /** {@return the events it covers; with several, all of them together} */
  List<EventId> events();

  /** {@return the place it covers} */
  Optional<LocationId> place();

  /** {@return the period it covers} */
  Optional<Dating> period();

  /** {@return what time it speaks for} */
  Optional<Basis> basis();

  /** {@return the date up to which it counts} */
  Optional<Dating> asOf();

  /** {@return how it came about; reported unless said} */
  @Value.Default
  default Derivation derivation() {
    return Derivation.REPORTED;
  }

  /** {@return the claims it was derived from} */
  List<ClaimId> derivedFrom();

  /**
   * {@return its breakdown, if it is itself a part; that of a total stands in {@link Casualties}}
   */
  List<CasualtyCount> parts();

  /** {@return how the parts of the breakdown stand to each other} */
  Optional<Partition> partition();

  /**
   * Begins a count.
   *
   * @param harm what happened to those counted
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder of(Harm harm, String quantity) {
    return of(harm, Quantity.parse(quantity));
  }

  /**
   * Begins a count.
   *
   * @param harm what happened to those counted
   * @param quantity how many
   * @return a builder
   */
  static Builder of(Harm harm, Quantity quantity) {
    return builder().harm(harm).quantity(quantity);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CasualtyCount}. */
  class Builder extends ImmutableCasualtyCount.Builder {
    Builder() {}

    /**
     * Says who were harmed.
     *
     * @param actor the id of the actor or population
     * @return this builder
     */
    public Builder among(String actor) {
      return among(actor, VictimStatus.NOT_STATED);
    }

    /**
     * Says who were harmed.
     *
     * @param actor the id of the actor or population
     * @param status whether they took part in the fighting
     * @return this builder
     */
    public Builder among(String actor, VictimStatus status) {
      return victims(Victims.builder().actor(ActorId.of(actor)).status(status).build());
    }

    /**
     * Says of what status those harmed were, where nothing else is said of them.
     *
     * @param status whether they took part in the fighting
     * @return this builder
     */
    public Builder among(VictimStatus status) {
      return victims(Victims.builder().status(status).build());
    }

    /**
     * Adds an event that the count covers.
     *
     * @param event the id of the event
     * @return this builder
     */
    public Builder in(String event) {
      return event(EventId.of(event));
    }

    /**
     * Sets the place that the count covers.
     *
     * @param location the id of the place
     * @return this builder
     */
    public Builder at(String location) {
      return place(LocationId.of(location));
    }

    /**
     * Sets the period that the count covers.
     *
     * @param edtf the period in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     */
    public Builder period(String edtf) {
      return period(Dating.of(edtf));
    }

    /**
     * Sets the date up to which it counts.
     *
     * @param edtf the date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     */
    public Builder asOf(String edtf) {
      return asOf(Dating.of(edtf));
    }

    /**
     * Adds parts of the breakdown.
     *
     * @param parts the parts
     * @return this builder
     */
    public Builder part(CasualtyCount.Builder... parts) {
      for (CasualtyCount.Builder part : parts) {
        part(part.build());
      }
      return this;
    }
  }
}

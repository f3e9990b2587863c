package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.onrecord.count.Quantity;

/** How many were harmed: a total, a breakdown, or both. */
@Value.Immutable
@RecordStyle
public non-sealed interface Casualties extends Proposition {
  /** {@return the total} */
  Optional<CasualtyCount> total();

  /**
   * {@return the breakdown of the total, or figures told side by side} A part names its own harm;
   * what else it leaves out, such as its events, is as in the total.
   */
  List<CasualtyCount> parts();

  /** {@return how the parts stand to each other and to the total} */
  Optional<Partition> partition();

  @Override
  default Kind propositionKind() {
    return Kind.CASUALTIES;
  }

  @Override
  default Set<Ref> about() {
    Refs refs = new Refs();
    total().ifPresent(refs::add);
    parts().forEach(refs::add);
    return refs.toSet();
  }

  /**
   * Begins a number of people killed.
   *
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder killed(String quantity) {
    return of(Harm.KILLED, quantity);
  }

  /**
   * Begins a number of people wounded.
   *
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder wounded(String quantity) {
    return of(Harm.WOUNDED, quantity);
  }

  /**
   * Begins a number of people missing.
   *
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder missing(String quantity) {
    return of(Harm.MISSING, quantity);
  }

  /**
   * Begins a number of people abducted.
   *
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder abducted(String quantity) {
    return of(Harm.ABDUCTED, quantity);
  }

  /**
   * Begins a number of people displaced.
   *
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder displaced(String quantity) {
    return of(Harm.DISPLACED, quantity);
  }

  /**
   * Begins a number of people harmed.
   *
   * @param harm what happened to them
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder of(Harm harm, String quantity) {
    return of(CasualtyCount.of(harm, quantity));
  }

  /**
   * Begins a number of people harmed.
   *
   * @param harm what happened to them
   * @param quantity how many
   * @return a builder
   */
  static Builder of(Harm harm, Quantity quantity) {
    return of(CasualtyCount.of(harm, quantity));
  }

  /**
   * Begins with a total.
   *
   * @param total the total
   * @return a builder
   */
  static Builder of(CasualtyCount.Builder total) {
    return builder().total(total.build());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Casualties}. */
  class Builder extends ImmutableCasualties.Builder implements Proposition.Builder {
    Builder() {}

    /**
     * Says who were harmed.
     *
     * @param actor the id of the actor or population
     * @return this builder
     * @throws IllegalStateException if there is no total yet
     */
    public Builder among(String actor) {
      return total(editTotal().among(actor).build());
    }

    /**
     * Says who were harmed.
     *
     * @param actor the id of the actor or population
     * @param status whether they took part in the fighting
     * @return this builder
     * @throws IllegalStateException if there is no total yet
     */
    public Builder among(String actor, VictimStatus status) {
      return total(editTotal().among(actor, status).build());
    }

    /**
     * Adds an event that the total covers.
     *
     * @param event the id of the event
     * @return this builder
     * @throws IllegalStateException if there is no total yet
     */
    public Builder in(String event) {
      return total(editTotal().in(event).build());
    }

    /**
     * Sets the place that the total covers.
     *
     * @param location the id of the place
     * @return this builder
     * @throws IllegalStateException if there is no total yet
     */
    public Builder at(String location) {
      return total(editTotal().at(location).build());
    }

    /**
     * Sets the period that the total covers.
     *
     * @param edtf the period in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     * @throws IllegalStateException if there is no total yet
     */
    public Builder period(String edtf) {
      return total(editTotal().period(edtf).build());
    }

    /**
     * Sets the noun that the source counts the total by.
     *
     * @param noun the noun, such as "troops"
     * @return this builder
     * @throws IllegalStateException if there is no total yet
     */
    public Builder noun(String noun) {
      return total(editTotal().noun(noun).build());
    }

    /**
     * Sets what time the total speaks for.
     *
     * @param basis what time
     * @return this builder
     * @throws IllegalStateException if there is no total yet
     */
    public Builder basis(Basis basis) {
      return total(editTotal().basis(basis).build());
    }

    /**
     * Sets the date up to which the total counts.
     *
     * @param edtf the date in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     * @throws IllegalStateException if there is no total yet
     */
    public Builder asOf(String edtf) {
      return total(editTotal().asOf(edtf).build());
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

    private CasualtyCount.Builder editTotal() {
      CasualtyCount total =
          build().total().orElseThrow(() -> new IllegalStateException("there is no total yet"));
      return CasualtyCount.builder().from(total);
    }
  }
}

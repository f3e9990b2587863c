package org.onrecord.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.onrecord.count.Quantity;

/** A number of things other than people harmed: troops, bases, attacks, a crowd. */
@Value.Immutable
@RecordStyle
public non-sealed interface Count extends Proposition {
  /** {@return what kind of thing is counted} */
  Counted counted();

  /** {@return the record whose members, forces, places or instances are counted} */
  Optional<Ref> of();

  /** {@return the noun that the source counts by, such as "bases"} */
  Optional<String> noun();

  /** {@return how many, of whatever is counted; the unit of the quantity does not matter} */
  Quantity quantity();

  /** {@return where they are} */
  Optional<LocationId> at();

  /** {@return when they were so many} */
  Optional<Dating> period();

  /** {@return what they are there for, in neutral words of our own} */
  Optional<String> purpose();

  @Override
  default Kind propositionKind() {
    return Kind.COUNT;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().add(of()).add(at()).toSet();
  }

  /**
   * Begins a count.
   *
   * @param counted what kind of thing is counted
   * @param quantity how many, in the notation of {@link Quantity}
   * @return a builder
   * @throws IllegalArgumentException if {@code quantity} is not in that notation
   */
  static Builder of(Counted counted, String quantity) {
    return builder().counted(counted).quantity(Quantity.parse(quantity));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Count}. */
  class Builder extends ImmutableCount.Builder implements Proposition.Builder {
    Builder() {}

    /**
     * Sets where they are.
     *
     * @param location the id of the place
     * @return this builder
     */
    public Builder at(String location) {
      return at(LocationId.of(location));
    }

    /**
     * Sets when they were so many.
     *
     * @param edtf the time in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     */
    public Builder period(String edtf) {
      return period(Dating.of(edtf));
    }
  }
}

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

  /** {@return the noun the source counts by} */
  Optional<String> noun();

  /** {@return how many} */
  Quantity quantity();

  /** {@return where} */
  Optional<LocationId> at();

  /** {@return when} */
  Optional<Dating> period();

  /** {@return what for, in neutral words of our own} */
  Optional<String> purpose();

  @Override
  default Set<Ref> about() {
    return new Refs().add(of()).add(at()).toSet();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Count}. */
  class Builder extends ImmutableCount.Builder implements Proposition.Builder {
    Builder() {}
  }
}

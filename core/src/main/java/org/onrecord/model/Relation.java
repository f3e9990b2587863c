package org.onrecord.model;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** That one record stands to another in some way, for some time. */
@Value.Immutable
@RecordStyle
public non-sealed interface Relation extends Proposition {
  /** {@return how it stands} */
  RelationType relation();

  /** {@return that which stands so} */
  Ref subject();

  /** {@return that to which it stands so} */
  Optional<Ref> object();

  /** {@return the kind of actor that the subject is described as} */
  Optional<ActorKind> kind();

  /** {@return for how many of the subject, or of the object if that is what the subject gathers} */
  Optional<Quantifier> quantifier();

  /** {@return the title of an office, or the other name in a relation of names} */
  Optional<String> title();

  /** {@return when it held} */
  Optional<Dating> during();

  /** {@return where in its course it was} */
  Optional<Phase> phase();

  @Override
  default Kind propositionKind() {
    return Kind.RELATION;
  }

  @Override
  default Set<Ref> about() {
    return new Refs().add(subject()).add(object()).toSet();
  }

  /**
   * Begins a relation.
   *
   * @param subject that which stands so
   * @param relation how it stands
   * @param object that to which it stands so
   * @return a builder
   */
  static Builder of(Ref subject, RelationType relation, Ref object) {
    return builder().subject(subject).relation(relation).object(object);
  }

  /**
   * Begins a relation between two actors.
   *
   * @param subject the id of the actor that stands so
   * @param relation how it stands
   * @param object the id of the actor to which it stands so
   * @return a builder
   */
  static Builder of(String subject, RelationType relation, String object) {
    return of(ActorId.of(subject), relation, ActorId.of(object));
  }

  /**
   * Begins the description of an actor as one of a kind.
   *
   * @param subject the id of the actor
   * @param kind the kind that it is said to be of
   * @return a builder
   */
  static Builder describedAs(String subject, ActorKind kind) {
    return builder().subject(ActorId.of(subject)).relation(RelationType.DESCRIBED_AS).kind(kind);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Relation}. */
  class Builder extends ImmutableRelation.Builder implements Proposition.Builder {
    Builder() {}

    /**
     * Sets when it was so.
     *
     * @param edtf the time in EDTF
     * @return this builder
     * @throws IllegalArgumentException if {@code edtf} is no EDTF
     */
    public Builder during(String edtf) {
      return during(Dating.of(edtf));
    }
  }
}

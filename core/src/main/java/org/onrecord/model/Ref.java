package org.onrecord.model;

/**
 * A reference to a record by its kind and id. The typed ids are the references: {@code
 * ActorId.of("mayor")} says both. Nothing is promised about the record being there; a reference to
 * nothing is a finding, not an exception.
 */
public sealed interface Ref permits SourceId, ActorId, LocationId, EventId, ClaimId {
  /** The kinds of record that can be referred to. */
  enum Kind {
    /** A {@link Source}. */
    SOURCE,
    /** An {@link Actor}. */
    ACTOR,
    /** A {@link Location}. */
    LOCATION,
    /** An {@link Event}. */
    EVENT,
    /** A {@link Claim}. */
    CLAIM;

    /**
     * Returns the reference of this kind to the record with the given id.
     *
     * @param id the id as written; neither null nor blank
     * @return the typed id
     * @throws IllegalArgumentException if {@code id} is blank
     */
    public Ref ref(String id) {
      return switch (this) {
        case SOURCE -> SourceId.of(id);
        case ACTOR -> ActorId.of(id);
        case LOCATION -> LocationId.of(id);
        case EVENT -> EventId.of(id);
        case CLAIM -> ClaimId.of(id);
      };
    }
  }

  /** {@return the kind of record this names} */
  Kind kind();

  /** {@return the id as written, never blank} */
  String value();
}

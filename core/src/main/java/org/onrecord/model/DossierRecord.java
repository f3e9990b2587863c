package org.onrecord.model;

import java.util.Optional;

/** What the five kinds of record have in common. */
public sealed interface DossierRecord extends Extensible
    permits Source, Actor, Location, Event, Claim {
  /** {@return the typed id, unique among the records of its kind unless the data is broken} */
  Ref ref();

  /**
   * {@return what people call it: the name of an actor or a place, the title of an event or a
   * source, or else the id}
   */
  default String displayName() {
    return ref().value();
  }

  /** {@return where the record itself came from, for records taken over from a dataset} */
  Optional<Provenance> provenance();
}

package org.onrecord.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Collects references in order. */
final class Refs {
  private final Set<Ref> refs = new LinkedHashSet<>();

  Refs add(Ref ref) {
    refs.add(ref);
    return this;
  }

  Refs add(Optional<? extends Ref> ref) {
    ref.ifPresent(refs::add);
    return this;
  }

  Refs addAll(Collection<? extends Ref> all) {
    refs.addAll(all);
    return this;
  }

  Refs add(Details details) {
    details.where().forEach(place -> refs.add(place.location()));
    details.participants().forEach(participant -> add(participant.actor()));
    return this;
  }

  Refs add(CasualtyCount count) {
    count.victims().ifPresent(victims -> add(victims.actor()));
    addAll(count.events());
    add(count.place());
    count.parts().forEach(this::add);
    return this;
  }

  Set<Ref> toSet() {
    return Collections.unmodifiableSet(refs);
  }
}

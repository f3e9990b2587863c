package org.onrecord.tally;

import java.util.Optional;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.VictimStatus;
import org.onrecord.model.Victims;

/**
 * Completes a part by the count that it is a part of. Its own harm stands, and what hangs on the
 * harm, severity and definition, is taken over only where the harm is the same. Its parts, and how
 * it was derived, are its own.
 */
final class Inheritance {
  private Inheritance() {}

  static CasualtyCount complete(CasualtyCount part, CasualtyCount whole) {
    boolean sameHarm = part.harm().equals(whole.harm());
    return CasualtyCount.builder()
        .from(part)
        .severity(sameHarm ? first(part.severity(), whole.severity()) : part.severity())
        .definition(sameHarm ? first(part.definition(), whole.definition()) : part.definition())
        .victims(victims(part, whole))
        .noun(first(part.noun(), whole.noun()))
        .cause(first(part.cause(), whole.cause()))
        .events(part.events().isEmpty() ? whole.events() : part.events())
        .place(first(part.place(), whole.place()))
        .period(first(part.period(), whole.period()))
        .basis(first(part.basis(), whole.basis()))
        .asOf(first(part.asOf(), whole.asOf()))
        .build();
  }

  private static Optional<Victims> victims(CasualtyCount part, CasualtyCount whole) {
    return part.victims().isPresent() && whole.victims().isPresent()
        ? Optional.of(complete(part.victims().get(), whole.victims().get()))
        : first(part.victims(), whole.victims());
  }

  /** The women among the dockers are dockers, though the part only says that they are women. */
  private static Victims complete(Victims part, Victims whole) {
    boolean named = part.actor().isPresent() || part.described().isPresent();
    return Victims.builder()
        .from(part)
        .actor(named ? part.actor() : whole.actor())
        .described(named ? part.described() : whole.described())
        .status(part.status() == VictimStatus.NOT_STATED ? whole.status() : part.status())
        .sex(first(part.sex(), whole.sex()))
        .age(first(part.age(), whole.age()))
        .build();
  }

  private static <T> Optional<T> first(Optional<T> own, Optional<T> inherited) {
    return own.isPresent() ? own : inherited;
  }
}

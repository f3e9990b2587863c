package org.onrecord.exchange.acled;

import java.util.Optional;
import org.onrecord.model.ActorKind;
import org.onrecord.model.codes.AcledActorType;

/**
 * What ACLED's way of naming actors tells: those who are no body of their own begin with a word for
 * them, such as "Civilians (Iraq)", and forces with whose they are.
 *
 * <p>Source: names in files that public projects show; what the ACLED codebook says of names was
 * not at hand.
 */
final class AcledNames {
  private AcledNames() {}

  /** Returns the type that a name tells by itself. */
  static Optional<AcledActorType> type(String name) {
    if (name.startsWith("Civilians (")) {
      return Optional.of(AcledActorType.CIVILIANS);
    } else if (name.startsWith("Protesters (")) {
      return Optional.of(AcledActorType.PROTESTERS);
    } else if (name.startsWith("Rioters (")) {
      return Optional.of(AcledActorType.RIOTERS);
    }
    return Optional.empty();
  }

  /** Returns the kind that a name tells by itself, whatever the type in its row. */
  static Optional<ActorKind> kind(String name) {
    if (name.startsWith("Military Forces of ") || name.startsWith("Police Forces of ")) {
      return Optional.of(ActorKind.STATE_FORCES);
    } else if (name.startsWith("Government of ")) {
      return Optional.of(ActorKind.GOVERNMENT_BODY);
    }
    return type(name).flatMap(type -> type.actorKind().value());
  }
}

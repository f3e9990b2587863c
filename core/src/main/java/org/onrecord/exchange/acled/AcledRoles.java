package org.onrecord.exchange.acled;

import static org.onrecord.model.codes.AcledActorType.CIVILIANS;
import static org.onrecord.model.codes.AcledActorType.NONE;
import static org.onrecord.model.codes.AcledActorType.PROTESTERS;
import static org.onrecord.model.codes.AcledActorType.RIOTERS;

import java.util.Set;
import org.onrecord.model.EventType;
import org.onrecord.model.Role;
import org.onrecord.model.codes.AcledActorType;

/**
 * What the actors of a row were to its event. ACLED says that the order of its two actors tells
 * nothing of who attacked; what their types tell by definition is taken, and nothing more.
 *
 * <p>Source: the entry on actor1 in the codebook data shipped with the R package acledR (2025).
 */
final class AcledRoles {
  private static final Set<AcledActorType> DEMONSTRATORS = Set.of(PROTESTERS, RIOTERS);

  /** Somebody does this to people who do not fight back. */
  private static final Set<EventType> ONE_SIDED =
      Set.of(EventType.ASSAULT_ON_CIVILIANS, EventType.SEXUAL_VIOLENCE, EventType.ABDUCTION);

  private AcledRoles() {}

  /** Returns the role of an actor of one type beside an actor of another, or beside nobody. */
  static Role of(AcledActorType type, AcledActorType other, boolean alone, EventType event) {
    if (event.equals(EventType.AGREEMENT) && !alone) {
      return Role.ATTENDEE;
    }
    if (event.equals(EventType.EXCESSIVE_FORCE) && !alone) {
      return type == PROTESTERS ? Role.TARGET : Role.INITIATOR;
    }
    if (type == CIVILIANS && other != CIVILIANS) {
      return alone && !event.isViolence() ? Role.INITIATOR : Role.TARGET;
    }
    if (alone || (other == CIVILIANS && type != CIVILIANS)) {
      return Role.INITIATOR;
    }
    if (DEMONSTRATORS.contains(type) != DEMONSTRATORS.contains(other) && other != NONE) {
      return DEMONSTRATORS.contains(type) ? Role.INITIATOR : Role.OPPOSING_SIDE;
    }
    if (other == NONE && (DEMONSTRATORS.contains(type) || ONE_SIDED.contains(event))) {
      return Role.INITIATOR;
    }
    return event.isViolence() || DEMONSTRATORS.contains(type) ? Role.OPPOSING_SIDE : Role.ATTENDEE;
  }
}

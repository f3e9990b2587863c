package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Casualties;
import org.onrecord.model.CasualtyCount;
import org.onrecord.model.Count;
import org.onrecord.model.Happens;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Reason;
import org.onrecord.model.Relation;
import org.onrecord.model.Responsibility;
import org.onrecord.model.Victims;

/** When two propositions say one thing, whatever else each of them tells beside it. */
final class SameProposition {
  private SameProposition() {}

  /** Equal for propositions that assert the same; empty for those that cannot be compared. */
  static Optional<List<Object>> key(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      return occurrence(occurrence);
    } else if (says instanceof Responsibility responsibility) {
      return Optional.of(
          List.of(
              responsibility.event(),
              ImmutableSet.copyOf(responsibility.actors()),
              responsibility.degree()));
    } else if (says instanceof Relation relation) {
      return relation(relation);
    } else if (says instanceof Reason reason) {
      return reason.because().event().map(because -> List.of(reason.event(), "because", because));
    } else if (says instanceof Casualties casualties) {
      return casualties.total().map(SameProposition::toll);
    } else if (says instanceof Count count) {
      return Optional.of(
          List.of(
              count.counted(), count.of(), count.at(), count.noun(), count.quantity().notation()));
    }
    return Optional.empty();
  }

  private static Optional<List<Object>> occurrence(Occurrence occurrence) {
    boolean isReal = occurrence.happens() == Happens.DID || occurrence.happens() == Happens.IS;
    return isReal && occurrence.onlyIf().isEmpty()
        ? Optional.of(List.of(occurrence.event()))
        : Optional.empty();
  }

  /** A relation without an object says nothing but its title. */
  private static Optional<List<Object>> relation(Relation relation) {
    return relation
        .object()
        .map(object -> List.of(relation.relation(), relation.subject(), object, relation.phase()));
  }

  private static List<Object> toll(CasualtyCount total) {
    return List.of(
        total.harm(),
        total.victims().flatMap(Victims::actor),
        ImmutableSet.copyOf(total.events()),
        total.place(),
        total.quantity().notation());
  }
}

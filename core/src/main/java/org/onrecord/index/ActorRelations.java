package org.onrecord.index;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Dating;
import org.onrecord.model.Phase;
import org.onrecord.model.Polarity;
import org.onrecord.model.Relation;
import org.onrecord.model.Voice;
import org.onrecord.time.Truth;
import org.onrecord.time.When;

/** Reads relations between two actors off the claims. */
final class ActorRelations {
  private ActorRelations() {}

  static List<ActorRelation> in(List<Claim> claims) {
    return claims.stream().flatMap(claim -> in(claim).stream()).toList();
  }

  /** Returns the relations that may hold on a day, each with whether it does. */
  static List<ActorRelation> on(When day, List<ActorRelation> relations) {
    return relations.stream()
        .map(edge -> edge.withHolds(holds(edge.relation(), day)))
        .filter(edge -> edge.holds() != Truth.NO)
        .toList();
  }

  private static Optional<ActorRelation> in(Claim claim) {
    return claim.says() instanceof Relation relation
            && relation.subject() instanceof ActorId subject
            && relation.object().orElse(null) instanceof ActorId object
        ? Optional.of(
            new ActorRelation(
                claim.id(),
                subject,
                object,
                relation,
                certainty(claim),
                polarity(claim),
                Truth.YES))
        : Optional.empty();
  }

  private static Certainty certainty(Claim claim) {
    // The constants go from the surest to the least sure.
    return claim.voices().stream()
        .map(Voice::certainty)
        .max(Comparator.naturalOrder())
        .orElseGet(() -> claim.publisher().certainty());
  }

  private static Polarity polarity(Claim claim) {
    return Stream.concat(
            Stream.of(claim.publisher().polarity()), claim.voices().stream().map(Voice::polarity))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static Truth holds(Relation relation, When day) {
    return relation
        .during()
        .flatMap(Dating::when)
        .map(during -> holds(during, relation.phase(), day))
        .orElse(Truth.UNKNOWN);
  }

  private static Truth holds(When during, Optional<Phase> phase, When day) {
    if (phase.isEmpty()) {
      return during.contains(day);
    }
    return switch (phase.get()) {
      case FORMERLY -> during.contains(day);
      case STILL -> during.contains(day).or(Truth.UNKNOWN);
      case BEGAN -> Truth.UNKNOWN.and(day.before(during).not());
      case ENDED -> Truth.UNKNOWN.and(day.after(during).not());
    };
  }
}

package org.onrecord.validation.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Degree;
import org.onrecord.model.EventId;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Quantifier;
import org.onrecord.model.Responsibility;
import org.onrecord.model.SpeechAct;

/**
 * A claim that somebody did something.
 *
 * @param event the deed
 * @param actors those who did it
 * @param claim the claim
 * @param isDenied whether it says that they did not
 * @param isOwn whether they say so themselves
 */
record Charge(EventId event, Set<ActorId> actors, Claim claim, boolean isDenied, boolean isOwn) {
  /** What a claim puts down to whom; empty if it does not, or to some for a share only. */
  static Optional<Charge> of(Claim claim) {
    Set<ActorId> speakers = new LinkedHashSet<>(Chain.speakers(claim));
    if (Chain.ownCertainty(claim) == Certainty.UNCOMMITTED) {
      return Optional.empty();
    } else if (claim.says() instanceof Responsibility says && isWhole(says)) {
      Set<ActorId> actors = new LinkedHashSet<>(says.actors());
      return Optional.of(charge(says.event(), actors, claim, speakers.containsAll(actors)));
    } else if (claim.says() instanceof Occurrence says && isClaimed(claim)) {
      return Optional.of(charge(says.event(), speakers, claim, true));
    }
    return Optional.empty();
  }

  private static Charge charge(EventId event, Set<ActorId> actors, Claim claim, boolean isOwn) {
    return new Charge(event, actors, claim, Chain.isDenied(claim), isOwn);
  }

  private static boolean isWhole(Responsibility says) {
    return says.degree() == Degree.CARRIED_OUT
        && !says.actors().isEmpty()
        && says.share().map(share -> share == Quantifier.ALL).orElse(true);
  }

  private static boolean isClaimed(Claim claim) {
    return Chain.innermost(claim)
        .filter(voice -> voice.act().equals(SpeechAct.CLAIMS_RESPONSIBILITY))
        .filter(voice -> !voice.speakers().isEmpty())
        .isPresent();
  }
}

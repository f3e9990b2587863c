package org.onrecord.validation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.ActorId;
import org.onrecord.model.Certainty;
import org.onrecord.model.Claim;
import org.onrecord.model.Polarity;
import org.onrecord.model.Voice;

/** What a chain of voices comes to. */
final class Chain {
  private Chain() {}

  /** Whether any voice, or the publisher, says that it is not so. */
  static boolean isDenied(Claim claim) {
    for (Voice voice : claim.voices()) {
      if (voice.polarity() == Polarity.DENIED) {
        return true;
      }
    }
    return claim.publisher().polarity() == Polarity.DENIED;
  }

  /** Whether everybody in the chain says that it is so, however weakly. */
  static boolean isAsserted(Claim claim) {
    return !isDenied(claim) && certainty(claim) != Certainty.UNCOMMITTED;
  }

  /** Whether the publisher tells it in its own voice. */
  static boolean isNarrated(Claim claim) {
    return claim.voices().isEmpty();
  }

  /** Those whose words it is; nobody if the publisher tells it itself. */
  static List<ActorId> speakers(Claim claim) {
    List<Voice> voices = claim.voices();
    return voices.isEmpty() ? List.of() : voices.get(voices.size() - 1).speakers();
  }

  /** The voice whose words it is; empty if the publisher tells it itself. */
  static Optional<Voice> innermost(Claim claim) {
    List<Voice> voices = claim.voices();
    return voices.isEmpty() ? Optional.empty() : Optional.of(voices.get(voices.size() - 1));
  }

  /** How sure those are whose words it is. */
  static Certainty ownCertainty(Claim claim) {
    return innermost(claim).map(Voice::certainty).orElseGet(() -> claim.publisher().certainty());
  }

  /**
   * Whether one reading of it is that the publisher tells it itself, and another that it does not.
   */
  static boolean isPerhapsNarrated(Claim claim) {
    return !claim.orVoices().isEmpty()
        && (claim.voices().isEmpty() || claim.orVoices().stream().anyMatch(List::isEmpty));
  }

  /** The least sure of its voices, or the publisher's own certainty if there are none. */
  static Certainty certainty(Claim claim) {
    // The constants go from the surest to the least sure.
    return claim.voices().stream()
        .map(Voice::certainty)
        .max(Comparator.naturalOrder())
        .orElseGet(() -> claim.publisher().certainty());
  }
}

package org.onrecord.model;

import java.util.List;
import org.immutables.value.Value;

/** How far the publisher stands behind a claim, apart from what its voices commit themselves to. */
@Value.Immutable
@RecordStyle
public interface Commitment extends Extensible {
  /** {@return how surely; certain unless said} */
  @Value.Default
  default Certainty certainty() {
    return Certainty.CERTAIN;
  }

  /** {@return whether it asserts or negates the claim; affirmed unless said} */
  @Value.Default
  default Polarity polarity() {
    return Polarity.AFFIRMED;
  }

  /**
   * Returns an affirmed commitment.
   *
   * @param certainty how surely
   * @return the commitment
   */
  static Commitment of(Certainty certainty) {
    return builder().certainty(certainty).build();
  }

  /**
   * Returns the commitment of a publisher that does not say how far it goes.
   *
   * @param voices the chain of voices of the claim
   * @return certain if the publisher tells it itself, uncommitted if it lets others speak
   */
  static Commitment unlessSaid(List<Voice> voices) {
    return voices.isEmpty() ? UsualCommitment.OF_THE_TELLER : UsualCommitment.TO_WHAT_OTHERS_SAY;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Commitment}. */
  class Builder extends ImmutableCommitment.Builder {
    Builder() {}
  }
}

package org.onrecord.model;

/** The two commitments of a publisher that nearly all claims have, each made once. */
final class UsualCommitment {
  static final Commitment OF_THE_TELLER = Commitment.of(Certainty.CERTAIN);
  static final Commitment TO_WHAT_OTHERS_SAY = Commitment.of(Certainty.UNCOMMITTED);

  private UsualCommitment() {}
}

package org.onrecord.exchange.rows;

import org.onrecord.model.Claim;
import org.onrecord.model.Polarity;

/** Tells claims that somebody denies from those that may be written as if they were so. */
public final class Denials {
  private Denials() {}

  /**
   * Returns whether the publisher or a voice of a claim says that it is not so.
   *
   * @param claim the claim
   * @return whether anybody in the chain denies it
   */
  public static boolean isDenied(Claim claim) {
    return claim.publisher().polarity() == Polarity.DENIED
        || claim.voices().stream().anyMatch(voice -> voice.polarity() == Polarity.DENIED);
  }
}

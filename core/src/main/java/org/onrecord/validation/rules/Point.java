package org.onrecord.validation.rules;

import org.onrecord.model.Claim;
import org.onrecord.model.Occurrence;
import org.onrecord.model.Proposition;
import org.onrecord.model.Stance;

/**
 * What a claim comes to, so that two accounts can be compared however closely they go into it.
 *
 * @param says the proposition, without details and paraphrases
 * @param denied whether it is denied
 */
record Point(Proposition says, boolean denied) {
  static Point of(Claim claim) {
    return new Point(bare(claim.says()), Chain.isDenied(claim));
  }

  private static Proposition bare(Proposition says) {
    if (says instanceof Occurrence occurrence) {
      return Occurrence.builder().event(occurrence.event()).happens(occurrence.happens()).build();
    } else if (says instanceof Stance stance) {
      return Stance.of(stance.position(), stance.target()).build();
    }
    return says;
  }
}

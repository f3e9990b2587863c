package org.onrecord.validation.rules;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Casualties;
import org.onrecord.model.Claim;
import org.onrecord.model.Count;

/**
 * Claims that cannot all be true.
 *
 * @param one those on one side, the first of them the first in the dossier
 * @param other those on the other side
 * @param isDenial whether the other side says that what the one says is not so, so that no link is
 *     needed to see it
 */
record Contradiction(List<Claim> one, List<Claim> other, boolean isDenial) {
  /** Whether figures alone are at odds, which is for the rules about figures to weigh. */
  boolean isOfFigures() {
    return Stream.concat(one.stream(), other.stream())
        .allMatch(claim -> claim.says() instanceof Casualties || claim.says() instanceof Count);
  }

  /** Whether somebody claims a deed and disowns it, which is for the rule about rival claims. */
  boolean isOfOwnDeeds() {
    return Stream.concat(one.stream(), other.stream())
        .allMatch(claim -> Charge.of(claim).filter(Charge::isOwn).isPresent());
  }
}

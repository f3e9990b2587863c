package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.LinkBy;

/**
 * The claims that those who made them, or the publisher, have taken back or replaced. What only the
 * editor holds for overtaken still stands.
 */
final class Withdrawals {
  private static final Set<ClaimLinkType> OVERTAKING =
      Set.of(ClaimLinkType.RETRACTS, ClaimLinkType.SUPERSEDES);

  private Withdrawals() {}

  static Set<ClaimId> in(Dossier dossier) {
    return dossier.claims().stream()
        .flatMap(claim -> claim.links().stream())
        .filter(link -> link.by() != LinkBy.EDITOR && OVERTAKING.contains(link.type()))
        .map(ClaimLink::claim)
        .collect(ImmutableSet.toImmutableSet());
  }
}

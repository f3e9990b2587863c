package org.onrecord.validation.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;

/** The claims that another claim takes back or replaces, so that nobody stands by them any more. */
final class Withdrawn {
  private final Set<ClaimId> claims;

  private Withdrawn(Set<ClaimId> claims) {
    this.claims = claims;
  }

  static Withdrawn in(Dossier dossier) {
    return new Withdrawn(
        dossier.claims().stream()
            .flatMap(claim -> claim.links().stream())
            .filter(Withdrawn::withdraws)
            .map(ClaimLink::claim)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static boolean withdraws(ClaimLink link) {
    return link.type() == ClaimLinkType.RETRACTS || link.type() == ClaimLinkType.SUPERSEDES;
  }

  /** Those that still stand, in the same order. */
  List<Claim> leaveOutOf(List<Claim> all) {
    return all.stream().filter(claim -> !claims.contains(claim.id())).toList();
  }
}

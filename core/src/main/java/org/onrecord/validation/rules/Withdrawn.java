package org.onrecord.validation.rules;

import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Claim;
import org.onrecord.model.ClaimId;
import org.onrecord.model.ClaimLink;
import org.onrecord.model.ClaimLinkType;
import org.onrecord.model.Dossier;
import org.onrecord.model.LinkBy;

/** The claims that somebody in the source takes back or replaces. The editor cannot. */
final class Withdrawn {
  private Withdrawn() {}

  static Set<ClaimId> claims(Dossier dossier) {
    return dossier.claims().stream()
        .map(Claim::links)
        .flatMap(links -> links.stream().filter(Withdrawn::withdraws).map(ClaimLink::claim))
        .collect(Collectors.toSet());
  }

  private static boolean withdraws(ClaimLink link) {
    return link.by() != LinkBy.EDITOR
        && (link.type() == ClaimLinkType.RETRACTS || link.type() == ClaimLinkType.SUPERSEDES);
  }
}
